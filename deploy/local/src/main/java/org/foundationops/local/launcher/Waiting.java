package org.foundationops.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again and again, for a limited time. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Waiting() {}

    static <T> T until(String what, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            pause();
        }
        throw new Refusal("%s did not become ready within %d minutes.".formatted(what, LIMIT.toMinutes()));
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped.", e);
        }
    }
}
