package org.foundationops.elections.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReadModelsTest {

    @Test
    void aLaterStateReplacesThePeriods() {
        UUID member = UUID.randomUUID();
        publish(member, 1, List.of(period("2026-01-01T00:00:00Z")));
        publish(
                member,
                2,
                List.of(
                        Map.of(
                                "from", "2026-01-01T00:00:00Z",
                                "until", "2026-02-01T00:00:00Z",
                                "recordedAt", "2026-01-01T00:00:00Z"),
                        period("2026-03-01T00:00:00Z")));

        await().atMost(Scene.PATIENCE).until(() -> periods(member) == 2);
        assertThat(TestDatabase.count(
                        "select count(*) from member_period where member_id = ? and valid_until is not null", member))
                .isEqualTo(1);
    }

    @Test
    void aReadModelCanBeRebuiltFromTheTopic() {
        UUID member = UUID.randomUUID();
        TestPerson person = Scene.person();
        publish(member, 1, List.of(period("2026-01-01T00:00:00Z")));
        await().atMost(Scene.PATIENCE).until(() -> periods(member) == 1);
        TestDatabase.execute("delete from member_period where member_id = ?", member);
        TestDatabase.execute("delete from person where person_id = ?", person.id());

        for (String projection : List.of("member", "person", "corporate-membership")) {
            String rebuild = Api.posted(Tokens.administrator(), "/v1/rebuilds", Map.of("projection", projection))
                    .getString("id");
            await().atMost(Scene.PATIENCE)
                    .until(() -> !Api.as(Tokens.administrator())
                            .get("/v1/rebuilds/" + rebuild)
                            .jsonPath()
                            .getString("status")
                            .equals("RUNNING"));
        }

        await().atMost(Scene.PATIENCE).until(() -> periods(member) == 1);
        assertThat(TestDatabase.count("select count(*) from person where person_id = ?", person.id()))
                .isEqualTo(1);
    }

    private static long periods(UUID member) {
        return TestDatabase.count("select count(*) from member_period where member_id = ?", member);
    }

    private static void publish(UUID member, long version, List<Map<String, String>> periods) {
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.member.admitted.v1",
                "member",
                member,
                version,
                Map.of("personId", UUID.randomUUID().toString(), "periods", periods));
    }

    private static Map<String, String> period(String from) {
        return Map.of("from", from, "recordedAt", from);
    }
}
