package org.foundationops.elections.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A leave to be granted. */
@Schema(name = "NewLeave", examples = """
        {"from": "2027-02-01T00:00:00Z", "until": "2027-06-01T00:00:00Z", "minuteReference": "Board 2027-01, item 3"}""")
public record NewLeave(
        @Schema(description = "The caller if absent; another person's is recorded by the secretary.") @Nullable
        UUID personId,

        @Schema(description = "Now if absent") @Nullable Instant from,
        @NotNull Instant until,
        @Nullable @Size(min = 1, max = 200) String minuteReference) {}
