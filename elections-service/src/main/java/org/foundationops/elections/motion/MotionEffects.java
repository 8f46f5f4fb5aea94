package org.foundationops.elections.motion;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionDoesNotFit;

/** Which motion has which effect. What another service asks has its effect there. */
@ApplicationScoped
class MotionEffects {

    private final List<MotionEffect> effects;
    private final Decisions decisions;

    MotionEffects(@All List<MotionEffect> effects, Decisions decisions) {
        this.effects = effects;
        this.decisions = decisions;
    }

    void requireFit(UUID bodyId, Matter matter) {
        of(matter).ifPresent(effect -> {
            if (matter.concernedId() != null) {
                throw new MotionDoesNotFit("A motion of the kind " + matter.kind()
                        + " removes nobody from a seat, so it takes another rule and no concernedId.");
            }
            effect.requireFit(bodyId, matter);
        });
    }

    void requireReady(Motion motion) {
        if (motion.requestId().isEmpty()) {
            of(motion.matter()).ifPresent(effect -> effect.requireReady(motion.matter()));
        }
    }

    /** Answers why a motion that should have had an effect had none. */
    Optional<String> passed(Motion motion) {
        return motion.requestId().isPresent()
                ? Optional.empty()
                : of(motion.matter()).flatMap(effect -> isFit(motion) ? take(effect, motion) : Optional.of("UNFIT"));
    }

    /** One that was drafted when its kind was a word like any other may say nothing about a subject. */
    private boolean isFit(Motion motion) {
        try {
            requireFit(motion.bodyId(), motion.matter());
            return true;
        } catch (MotionDoesNotFit unfit) {
            return false;
        }
    }

    private Optional<String> take(MotionEffect effect, Motion motion) {
        return effect.passed(motion, decisions.ofMotion(motion.id(), motion.minuteReference()));
    }

    private Optional<MotionEffect> of(Matter matter) {
        return effects.stream()
                .filter(effect -> effect.kinds().contains(matter.kind()))
                .findFirst();
    }
}
