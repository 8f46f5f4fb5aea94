package org.foundationops.membership.group;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member leaves a group; the reason is private. */
@Schema(name = "NewGroupSeatResignation", examples = "{\"reason\": \"I have moved on.\"}")
record NewSeatResignation(@Nullable @Size(max = 2000) String reason) {}
