package org.foundationops.events;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;

/** What membership-service tells about suspensions, affiliations, conflicts and delegations. */
public final class Told {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LONG_AGO = "2020-01-01T00:00:00Z";

    private Told() {}

    /** Suspends from now on; the answer is the id of the suspension. */
    public static UUID suspension(TestPerson person) {
        UUID id = UuidV7.next();
        suspension(id, 1, "personId", person.id(), moment().plus(Duration.ofDays(30)));
        return id;
    }

    public static UUID suspensionOfOrganisation(UUID organisation) {
        UUID id = UuidV7.next();
        suspension(id, 1, "organisationId", organisation, moment().plus(Duration.ofDays(30)));
        return id;
    }

    public static void lifted(UUID suspension, TestPerson person) {
        suspension(suspension, 2, "personId", person.id(), moment());
    }

    public static void suspension(UUID id, long version, String kind, UUID subject, Instant until) {
        tell(
                "suspension",
                version == 1 ? "imposed" : "lifted",
                id,
                version,
                Map.of(kind, subject.toString(), "periods", List.of(period(LONG_AGO, until.toString()))));
        await(
                "suspension " + id,
                "select count(*) from known_suspension where suspension_id = ? and valid_until = ?",
                id,
                Timestamp.from(until));
    }

    public static void affiliation(TestPerson person, UUID organisation) {
        UUID id = UuidV7.next();
        tell(
                "affiliation",
                "begun",
                id,
                1,
                Map.of(
                        "personId", person.id().toString(),
                        "organisationId", organisation.toString(),
                        "kind", "EMPLOYEE",
                        "periods", List.of(period(LONG_AGO, null))));
        await("affiliation " + id, "select count(*) from known_affiliation where affiliation_id = ?", id);
    }

    public static void parent(UUID daughter, UUID parent) {
        tell("organisation", "registered", daughter, 1, Map.of("parentId", parent.toString()));
        await("organisation " + daughter, "select count(*) from known_parent where organisation_id = ?", daughter);
    }

    /** A conflict that the person declared: about a person, an organisation or a subject. */
    public static UUID conflict(TestPerson person, String about, UUID id) {
        UUID conflict = UuidV7.next();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("personId", person.id().toString());
        state.put(about, about.equals("subject") ? Map.of("type", "any", "id", id.toString()) : id.toString());
        state.put("periods", List.of(period(LONG_AGO, null)));
        tell("conflict", "declared", conflict, 1, state);
        await("conflict " + conflict, "select count(*) from known_conflict where conflict_id = ?", conflict);
        return conflict;
    }

    /** A delegation of the body to the group, in force since long ago, with these limits. */
    public static UUID delegation(UUID body, UUID group, String power, Map<String, Object> limits) {
        UUID id = UuidV7.next();
        delegation(id, 1, body, Map.of("groupId", group.toString()), power, limits, null);
        return id;
    }

    public static void delegation(
            UUID id,
            long version,
            UUID body,
            Map<String, String> to,
            String power,
            Map<String, Object> limits,
            @Nullable Instant until) {
        Map<String, Object> state = new LinkedHashMap<>(limits);
        state.putAll(to);
        state.put("bodyId", body.toString());
        state.put("power", power);
        state.putIfAbsent("periodLength", "YEAR");
        state.put("status", "GRANTED");
        state.put("periods", List.of(period(LONG_AGO, until == null ? null : until.toString())));
        tell("delegation", version == 1 ? "granted" : "revoked", id, version, state);
        await(
                "delegation " + id,
                "select count(*) from known_delegation where delegation_id = ? and version = ?",
                id,
                version);
        Authorities.watermark(People.TOPIC, Instant.now());
        await("watermark", "select count(*) from watermark_heard where topic = ?", People.TOPIC);
    }

    /** As exact as the database. */
    public static Instant moment() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, String> period(String from, @Nullable String until) {
        Map<String, String> period = new LinkedHashMap<>(Map.of("from", from, "recordedAt", from));
        if (until != null) {
            period.put("until", until);
        }
        return period;
    }

    private static void tell(String noun, String participle, UUID id, long version, Map<String, ?> state) {
        KafkaProbe.publish(
                People.TOPIC, "foundation.membership." + noun + "." + participle + ".v1", noun, id, version, state);
    }

    private static void await(String what, String count, Object... arguments) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(count, arguments) == 1);
    }
}
