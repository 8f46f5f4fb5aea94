package org.foundationops.elections.motion;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.motion.domain.Choice;

/** The caller's vote; the last one of each counts. */
@Schema(name = "NewMotionVote", examples = "{\"choice\": \"FOR\"}")
public record NewVote(@NotNull Choice choice) {}
