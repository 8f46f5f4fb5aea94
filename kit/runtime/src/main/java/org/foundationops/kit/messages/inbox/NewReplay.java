package org.foundationops.kit.messages.inbox;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters to replay.
 *
 * @param topic only those of this topic
 */
public record NewReplay(@Nullable @Size(max = 200) String topic) {}
