package org.foundationops.membership.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The group or its board decided to do without somebody; the reason is private. */
@Schema(name = "NewGroupSeatRemoval", examples = """
        {"decidedOn": "2026-09-10", "minuteReference": "Website 2026-09, item 1"}""")
public record NewRemoval(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference,
        @Nullable @Size(max = 2000) String reason) {}
