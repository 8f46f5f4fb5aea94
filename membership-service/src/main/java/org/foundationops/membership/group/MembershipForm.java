package org.foundationops.membership.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.MembershipModel;
import org.foundationops.membership.group.domain.MembershipRules;
import org.jspecify.annotations.Nullable;

/** Who can be in a group and who admits them. */
@Schema(name = "GroupMembership", examples = """
        {"model": "DIRECT", "individualMembersOnly": false}""")
public record MembershipForm(
        @NotNull MembershipModel model,

        @Schema(description = "The body that admits, for COUNCIL_MANAGED.") @Nullable
        UUID councilId,

        @Schema(description = "Whoever holds this role is a member, and nobody else is.")
        @Nullable
        @Pattern(regexp = "[a-z]([a-z0-9-]{0,98}[a-z0-9])?")
        String derivedRole,

        @Schema(description = "In which body; in any if absent.") @Nullable
        UUID derivedBodyId,

        boolean individualMembersOnly) {

    static MembershipForm of(MembershipRules rules) {
        return new MembershipForm(
                rules.model(),
                rules.councilId(),
                rules.derivedRole(),
                rules.derivedBodyId(),
                rules.individualMembersOnly());
    }

    MembershipRules rules() {
        return new MembershipRules(model, councilId, derivedRole, derivedBodyId, individualMembersOnly);
    }
}
