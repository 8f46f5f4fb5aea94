package org.foundationops.membership.member;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody leaves; why is private. */
@Schema(examples = "{\"reason\": \"no time any more\"}")
record Resignation(@Nullable @Size(max = 2000) String reason) {}
