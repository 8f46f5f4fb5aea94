package org.foundationops.membership.corporate;

import java.util.UUID;

/** Whose membership it is, with the name that people know. */
record MemberOrganisation(UUID corporateMembershipId, UUID id, String displayName) {}
