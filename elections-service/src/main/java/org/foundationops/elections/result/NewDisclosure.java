package org.foundationops.elections.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That few ballots are published all the same, and why. */
@Schema(name = "NewDisclosure", examples = """
        {"reason": "All 12 members have agreed in the meeting of 2026-11-25."}""")
public record NewDisclosure(@NotBlank @Size(max = 500) String reason) {}
