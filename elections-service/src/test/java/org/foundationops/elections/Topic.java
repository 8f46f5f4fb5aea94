package org.foundationops.elections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.testing.KafkaProbe;

/** What the service says to others. */
public final class Topic {

    private static final String NAME = "foundation.elections.v1";
    private static final String PREFIX = "foundation.elections.";

    private Topic() {}

    /** The state in the message of this noun and participle about this aggregate. */
    public static JsonNode state(String noun, UUID id, String participle) {
        return KafkaProbe.await(NAME, noun + "/" + id, PREFIX + noun + "." + participle + ".v1")
                .data();
    }

    /** Waits until exactly these were said about the aggregate, in this order. */
    public static void awaitParticiples(String noun, UUID id, String... participles) {
        Awaitility.await(noun + "/" + id)
                .untilAsserted(() -> assertThat(KafkaProbe.read(NAME, noun + "/" + id))
                        .extracting(message -> message.type()
                                .substring(
                                        (PREFIX + noun + ".").length(),
                                        message.type().length() - 3))
                        .containsExactlyElementsOf(List.of(participles)));
    }
}
