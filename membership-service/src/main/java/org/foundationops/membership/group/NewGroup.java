package org.foundationops.membership.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.GroupKind;

/** The draft of a group. Chair and co-chair are invited by it; others are invited afterwards. */
@Schema(name = "NewGroup", examples = """
        {"kind": "WORKING_GROUP", "name": "Website", "boardId": "0199d1a0-5b5c-7000-8000-000000000005",
        "charter": {"scope": "Keeps the website up to date.",
        "membership": {"model": "DIRECT", "individualMembersOnly": false},
        "chairId": "0199d1a0-5b5c-7000-8000-000000000001", "coChairId": "0199d1a0-5b5c-7000-8000-000000000002",
        "reporting": {"cadence": "QUARTERLY"}, "seatTerms": {"months": 12}}}""")
public record NewGroup(
        @NotNull GroupKind kind,
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "The board that decides about the group, and sends its liaison.") @NotNull
        UUID boardId,

        @NotNull @Valid CharterForm charter) {}
