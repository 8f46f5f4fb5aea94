package org.foundationops.membership.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody is asked to join a group, or asks to join it themself. */
@Schema(name = "NewGroupSeat", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000004"}""")
record NewSeat(
        @Schema(description = "Who is invited; without it the caller applies.") @Nullable
        UUID personId) {}
