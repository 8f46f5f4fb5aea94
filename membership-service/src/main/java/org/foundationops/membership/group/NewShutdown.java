package org.foundationops.membership.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The board decided in its meeting of that day to shut the group down; the reason is private. */
@Schema(name = "NewGroupShutdown", examples = """
        {"decidedOn": "2027-06-10", "minuteReference": "Board 2027-06, item 2"}""")
public record NewShutdown(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
