package org.foundationops.elections.interest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Scene;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;

/** Who belongs to which organisation, as membership-service tells it. */
public record Affiliated(UUID id, TestPerson person, UUID organisation) {

    private static final String LONG_AGO = "2020-01-01T00:00:00Z";

    /** Since long ago. */
    public static Affiliated with(TestPerson person, UUID organisation) {
        Affiliated affiliation = new Affiliated(UuidV7.next(), person, organisation);
        affiliation.tell(1, null);
        return affiliation;
    }

    public void ends() {
        tell(2, Instant.now().minusMillis(1));
    }

    private void tell(int version, @Nullable Instant until) {
        Map<String, Object> period = new LinkedHashMap<>(Map.of("from", LONG_AGO, "recordedAt", LONG_AGO));
        if (until != null) {
            period.put("until", until.toString());
        }
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.affiliation.begun.v1",
                "affiliation",
                id,
                version,
                Map.of(
                        "personId",
                        person.id().toString(),
                        "organisationId",
                        organisation.toString(),
                        "periods",
                        List.of(period)));
        await().atMost(Scene.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from known_affiliation where affiliation_id = ?"
                                        + " and (valid_until is null) = ?",
                                id,
                                until == null)
                        == 1);
    }

    /** The company is bought. */
    public static void parent(UUID organisation, UUID parent) {
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.organisation.registered.v1",
                "organisation",
                organisation,
                System.nanoTime(),
                Map.of("parentId", parent.toString()));
        await().atMost(Scene.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from known_parent where organisation_id = ? and parent_id = ?",
                                organisation,
                                parent)
                        == 1);
    }
}
