package org.foundationops.membership.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The letter with which somebody leaves; why is private. */
@Schema(examples = "{\"writtenOn\": \"2026-06-01\"}")
record WrittenResignation(
        @NotNull LocalDate writtenOn,
        @Nullable @Size(max = 2000) String reason) {}
