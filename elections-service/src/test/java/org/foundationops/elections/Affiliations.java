package org.foundationops.elections;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;

/** Tells what membership-service would tell of who belongs where. */
public final class Affiliations {

    private static final String LONG_AGO = "2020-01-01T00:00:00Z";

    private Affiliations() {}

    /** An organisation below another one. */
    public static UUID daughterOf(UUID parent) {
        UUID daughter = UuidV7.next();
        tell("organisation", "registered", daughter, Map.of("parentId", parent.toString()));
        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count("select count(*) from known_parent where organisation_id = ?", daughter)
                        == 1);
        return daughter;
    }

    public static void begun(TestPerson person, UUID organisation) {
        begun(person, organisation, null);
    }

    public static void ended(TestPerson person, UUID organisation) {
        begun(person, organisation, Instant.now().minus(1, ChronoUnit.DAYS));
    }

    private static void begun(TestPerson person, UUID organisation, @Nullable Instant until) {
        UUID id = UuidV7.next();
        Map<String, Object> period = new LinkedHashMap<>(Map.of("from", LONG_AGO, "recordedAt", LONG_AGO));
        if (until != null) {
            period.put("until", until.toString());
        }
        tell(
                "affiliation",
                "begun",
                id,
                Map.of(
                        "personId", person.id().toString(),
                        "organisationId", organisation.toString(),
                        "periods", List.of(period)));
        await().atMost(Scene.PATIENCE)
                .until(() ->
                        TestDatabase.count("select count(*) from known_affiliation where affiliation_id = ?", id) == 1);
    }

    /** A message of membership-service. */
    public static void tell(String noun, String participle, UUID id, Map<String, ?> state) {
        KafkaProbe.publish(
                People.TOPIC, "foundation.membership." + noun + "." + participle + ".v1", noun, id, 1, state);
    }
}
