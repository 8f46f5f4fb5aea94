package org.foundationops.elections.motion;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when a motion takes votes. */
@Schema(name = "NewMotionOpening", examples = "{\"closesAt\": \"2027-03-22T12:00:00Z\"}")
public record NewOpening(
        @Schema(
                description =
                        "Outside of a meeting the deadline; for scored votes it is as many days away as the policy"
                                + " scored-vote says if absent. In a meeting the chair closes the vote.")
        @Nullable
        Instant closesAt) {}
