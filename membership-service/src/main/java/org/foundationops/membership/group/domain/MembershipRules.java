package org.foundationops.membership.group.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who can be in a group and who admits them.
 *
 * @param councilId the body that admits where a council does
 * @param derivedRole whoever holds this role is a member, and nobody else is
 * @param derivedBodyId in which body; in any if absent
 */
@Embeddable
public record MembershipRules(
        @Column(name = "membership_model") @Enumerated(EnumType.STRING)
        MembershipModel model,

        @Nullable UUID councilId,
        @Nullable String derivedRole,
        @Nullable UUID derivedBodyId,
        boolean individualMembersOnly) {

    private static final String ROLES_OF_GROUPS = "group-";

    public MembershipRules {
        if ((model == MembershipModel.COUNCIL_MANAGED) != (councilId != null)) {
            throw new CouncilUnclear();
        }
        boolean isUsable = derivedRole == null ? derivedBodyId == null : !derivedRole.startsWith(ROLES_OF_GROUPS);
        if (!isUsable) {
            throw new DerivedRoleUnusable();
        }
    }

    public boolean isDerived() {
        return derivedRole != null;
    }

    public void requireTyped() {
        if (isDerived()) {
            throw new MembershipDerived();
        }
    }

    void requireMayTake(boolean isIndividualMember) {
        if (individualMembersOnly && !isIndividualMember) {
            throw new IndividualMembersOnly();
        }
    }

    public boolean allows(boolean isIndividualMember) {
        return !isDerived() && (isIndividualMember || !individualMembersOnly);
    }

    void requireVote() {
        requireTyped();
        if (model != MembershipModel.DIRECT) {
            throw new AdmittedByDecision();
        }
    }

    /** Where members admit, a body does so only when there is nobody left who could. */
    void requireDecision(boolean hasMembers) {
        requireTyped();
        if (model == MembershipModel.DIRECT && hasMembers) {
            throw new AdmittedByVote();
        }
    }

    /** The council admits where there is one, else the board. */
    public void requireDecidedBy(UUID bodyId, UUID boardId) {
        UUID deciding = councilId == null ? boardId : councilId;
        if (!deciding.equals(bodyId)) {
            throw new NotTheDecidingBody(deciding);
        }
    }
}
