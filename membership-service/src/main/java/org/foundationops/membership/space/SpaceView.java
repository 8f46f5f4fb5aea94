package org.foundationops.membership.space;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.foundationops.membership.space.domain.SpaceDetails;
import org.foundationops.membership.space.domain.SpaceKind;
import org.jspecify.annotations.Nullable;

/** A community space, with the group that moderates it and the code of conduct that applies there. */
@Schema(name = "CommunitySpace", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000012", "kind": "CHAT", "name": "General chat",
        "address": "https://chat.example.org/general", "purpose": "Questions and answers of everybody.",
        "groupId": "0199d1a0-5b5c-7000-8000-00000000000e", "codeOfConduct": "https://www.example.org/conduct",
        "administrators": 2, "lacksAdministrator": false, "openedAt": "2026-03-10T18:00:00Z"}""")
public record SpaceView(
        UUID id,
        @JsonIgnore long version,
        SpaceKind kind,
        String name,
        String address,
        String purpose,
        UUID groupId,
        String codeOfConduct,
        int administrators,

        @Schema(description = "Somebody has gone, and there are fewer than two.")
        boolean lacksAdministrator,

        @Schema(description = "Shown to those who look after the space.") @Nullable
        List<UUID> administratorIds,

        Instant openedAt,
        @Nullable Instant closedAt)
        implements Versioned {

    static SpaceView of(CommunitySpace space, boolean withAdministrators) {
        SpaceDetails details = space.details();
        List<UUID> administrators = space.administrators().stream().sorted().toList();
        return new SpaceView(
                space.id(),
                space.version(),
                details.kind(),
                details.name(),
                details.address(),
                details.purpose(),
                details.groupId(),
                details.codeOfConduct(),
                administrators.size(),
                space.lacksAdministrator(),
                withAdministrators ? administrators : null,
                space.openedAt(),
                space.closedAt().orElse(null));
    }
}
