package org.foundationops.grants.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ProjectRoot;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Seats in working groups give authority here, as membership-service says and until when it says. */
@ServiceTest
class GroupAuthorityTest {

    private static final String SAMPLE =
            "membership-service/contracts/messages/foundation.membership.group-roster.changed.v1/samples/1.json";

    @Inject
    Authority authority;

    @Test
    void theRosterOfAGroupGivesItsRolesAndALaterOneTakesThem() throws IOException {
        ObjectNode state = (ObjectNode) new ObjectMapper()
                .readTree(Path.of(ProjectRoot.path().toString(), SAMPLE).toFile())
                .path("data");
        UUID group = UuidV7.next();
        publish(group, 1, state);

        await().untilAsserted(() -> assertThat(state.path("authority"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    Instant from = Instant.parse(row.path("from").textValue());
                    UUID person = UUID.fromString(row.path("personId").textValue());
                    UUID body = UUID.fromString(row.path("bodyId").textValue());
                    assertThat(holds(row, person, body, from)).isTrue();
                }));

        publish(group, 2, state.deepCopy().set("authority", new ObjectMapper().createArrayNode()));
        await().untilAsserted(() -> assertThat(state.path("authority"))
                .noneMatch(row -> holds(
                        row,
                        UUID.fromString(row.path("personId").textValue()),
                        UUID.fromString(row.path("bodyId").textValue()),
                        Instant.parse(row.path("from").textValue()))));
    }

    private boolean holds(JsonNode row, UUID person, UUID body, Instant at) {
        return authority.holds(person, row.path("role").textValue(), body, at);
    }

    private static void publish(UUID group, long version, JsonNode state) {
        KafkaProbe.publish(
                "foundation.membership.v1",
                "foundation.membership.group-roster.changed.v1",
                "group-roster",
                group,
                version,
                state);
    }
}
