package org.foundationops.kit.permission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An address with variables in braces, cut at its slashes. */
record Template(List<String> segments) {

    static Template of(String path) {
        return new Template(List.of(path.substring(1).split("/", -1)));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    /** Whether the subject is an address of this form, or one above such an address. */
    boolean standsAtOrBelow(Template subject) {
        return subject.segments.size() <= segments.size()
                && IntStream.range(0, subject.segments.size())
                        .allMatch(i ->
                                isVariable(segments.get(i)) || segments.get(i).equals(subject.segments.get(i)));
    }

    /** How many of the first segments are variables: who has fewer means the subject more exactly. */
    long variables(int length) {
        return segments.stream().limit(length).filter(Template::isVariable).count();
    }

    /** What the subject has in place of the first variable, if it is an address of this form or one below it. */
    Optional<String> variableOf(Template subject) {
        if (subject.segments.size() < segments.size()
                || !standsAtOrBelow(new Template(subject.segments.subList(0, segments.size())))) {
            return Optional.empty();
        }
        return IntStream.range(0, segments.size())
                .filter(i -> isVariable(segments.get(i)))
                .mapToObj(subject.segments::get)
                .findFirst();
    }
}
