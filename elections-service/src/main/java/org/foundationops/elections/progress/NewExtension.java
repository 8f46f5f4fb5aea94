package org.foundationops.elections.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later end of voting, and why; everybody can read it. */
@Schema(name = "NewExtension", examples = """
        {"votingCloses": "2026-11-18T12:00:00Z", "reason": "The sign-in was unavailable on 2026-11-15."}""")
public record NewExtension(
        @NotNull Instant votingCloses,

        @NotBlank @Size(max = 500) String reason) {}
