package org.foundationops.grants.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ProjectRoot;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A delegation is known as the samples of membership-service tell it. */
@ServiceTest
class DelegationProjectionTest {

    private static final String TYPE = "foundation.membership.delegation.granted.v1";

    @Test
    void ofAnOfficeWithLimitsOfMoney() throws IOException {
        assertThat(told("3.json"))
                .containsEntry("body_id", UUID.fromString("01a1fff8-5f7a-747a-9614-1daf3ac2d089"))
                .containsEntry("group_id", null)
                .containsEntry("office", "treasurer")
                .containsEntry("power", "DECIDE_GRANT")
                .containsEntry("currency", "USD")
                .containsEntry("decision_minor", 50_000L)
                .containsEntry("period_minor", 100_000L)
                .containsEntry("period_decisions", null)
                .containsEntry("period_length", "MONTH")
                .containsEntry("begins", "2026-11-21 21:17:17.538148")
                .containsEntry("ends", "2027-12-01 00:00:00");
    }

    @Test
    void ofAGroupWithANumberOfDecisions() throws IOException {
        assertThat(told("2.json"))
                .containsEntry("body_id", UUID.fromString("01a1fff8-5f7a-747a-9614-1daf3ac2d089"))
                .containsEntry("group_id", UUID.fromString("01a1fff8-aaaa-7683-8681-7951553e0822"))
                .containsEntry("office", null)
                .containsEntry("power", "RECOGNISE_EVENT")
                .containsEntry("currency", null)
                .containsEntry("decision_minor", null)
                .containsEntry("period_minor", null)
                .containsEntry("period_decisions", 12)
                .containsEntry("period_length", "YEAR")
                .containsEntry("begins", "2026-11-21 21:17:17.538148")
                .containsEntry("ends", null);
    }

    /** What is known of the delegation of the sample, which is told under an id of its own. */
    private static Map<String, @Nullable Object> told(String sample) throws IOException {
        JsonNode state = new ObjectMapper()
                .readTree(ProjectRoot.path()
                        .resolve(Path.of("membership-service", "contracts", "messages", TYPE, "samples", sample))
                        .toFile())
                .path("data");
        UUID id = UuidV7.next();
        KafkaProbe.publish(People.TOPIC, TYPE, "delegation", id, 1, state);
        Awaitility.await("delegation " + id)
                .until(() ->
                        TestDatabase.count("select count(*) from known_delegation where delegation_id = ?", id) == 1);
        return TestDatabase.query(
                        "select *, (valid_from at time zone 'UTC')::text as begins,"
                                + " (valid_until at time zone 'UTC')::text as ends"
                                + " from known_delegation where delegation_id = ?",
                        id)
                .getFirst();
    }
}
