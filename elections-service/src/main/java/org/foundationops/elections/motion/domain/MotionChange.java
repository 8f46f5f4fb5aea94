package org.foundationops.elections.motion.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a motion. */
public sealed interface MotionChange {

    record Drafted() implements MotionChange {}

    record Changed() implements MotionChange {}

    record Opened() implements MotionChange {}

    /**
     * @param before the vote that it replaces
     */
    record VoteCast(UUID personId, Choice choice, @Nullable Choice before) implements MotionChange {}

    record PutOff() implements MotionChange {}

    record Decided(Verdict verdict) implements MotionChange {}

    record Withdrawn() implements MotionChange {}

    record Superseded(UUID by) implements MotionChange {}
}
