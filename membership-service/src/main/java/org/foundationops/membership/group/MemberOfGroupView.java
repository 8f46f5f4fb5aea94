package org.foundationops.membership.group;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.Office;
import org.jspecify.annotations.Nullable;

/** Somebody who is in a group now. */
@Schema(name = "GroupMember", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "displayName": "Ada Lovelace", "office": "CHAIR",
        "from": "2026-03-14T17:00:00Z", "until": "2027-03-15T00:00:00Z"}""")
public record MemberOfGroupView(
        UUID personId,

        @Schema(description = "Of those who made it public.") @Nullable
        String displayName,

        @Nullable Office office,

        @Schema(description = "The seat; absent where membership follows from a role.") @Nullable
        UUID seatId,

        Instant from,
        @Nullable Instant until) {

    String sortKey() {
        return personId.toString();
    }
}
