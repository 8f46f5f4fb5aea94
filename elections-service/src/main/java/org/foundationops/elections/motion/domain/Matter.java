package org.foundationops.elections.motion.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What is moved.
 *
 * @param kind what sort of decision it is, e.g. {@code individual-application}
 * @param subject absent where nothing but the text is decided
 * @param terms what passes with the motion, as JSON; it is given back with the answer
 * @param interestedPersons who would gain, and so has no vote
 * @param interestedOrganisations whose people would gain
 * @param concernedId whom a removal concerns
 */
public record Matter(
        String kind,
        String text,
        @Nullable Subject subject,
        @Nullable String terms,
        Set<UUID> interestedPersons,
        Set<UUID> interestedOrganisations,
        @Nullable UUID concernedId) {

    public Matter {
        interestedPersons = Set.copyOf(interestedPersons);
        interestedOrganisations = Set.copyOf(interestedOrganisations);
    }

    public static Matter of(String kind, String text) {
        return new Matter(kind, text, null, null, Set.of(), Set.of(), null);
    }

    /** What an effect of this service is about, by its type. */
    public UUID requireSubject(String type) {
        if (subject == null || !subject.isOfThisService(type)) {
            throw new MotionDoesNotFit(
                    "A motion of the kind " + kind + " is about one " + type + " of this service.",
                    new FieldError("/subject", "must be of the service elections and the type " + type));
        }
        return subject.id();
    }

    public Optional<UUID> subjectId() {
        return Optional.ofNullable(subject).map(Subject::id);
    }
}
