package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Api;

/** What every chapter of the demonstration works with. */
record Stage(Api api, Accounts accounts, Addresses addresses, Narrator narrator, int run) {

    /** Requests that are under way at once: enough to keep two cores busy, few enough to be no load test. */
    static final int WIDTH = 8;

    /** Base addresses of the services. */
    record Addresses(String membership, String elections, String grants, String events) {}

    /**
     * A fact of one service reaches another within moments. Asks again until the answer is there, for at most 30 seconds.
     *
     * @throws IllegalStateException when it did not arrive
     */
    JsonNode await(String what, Supplier<JsonNode> question) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            JsonNode answer = question.get();
            if (!answer.isMissingNode()) {
                return answer;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", e);
            }
        }
        throw new IllegalStateException("waited 30 s in vain for: " + what);
    }
}
