package org.foundationops.membership.group;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.Choice;

/** A member's vote on an admission; the last one of each counts. */
@Schema(name = "NewGroupSeatVote", examples = "{\"choice\": \"FOR\"}")
record NewVote(@NotNull Choice choice) {}
