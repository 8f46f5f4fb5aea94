package org.foundationops.membership.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody died. */
@Schema(examples = "{\"diedOn\": \"2026-06-05\"}")
record Death(@NotNull LocalDate diedOn) {}
