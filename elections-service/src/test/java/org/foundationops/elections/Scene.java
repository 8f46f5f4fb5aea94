package org.foundationops.elections;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;

/**
 * A time of its own for a test: who is made a voter here was a member for one hour around the record date, so that the
 * rolls of tests that share a database do not touch. Nominating needs a membership now, which comes as a second period.
 */
public final class Scene {

    public static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant FIRST_HOUR = Instant.parse("1995-01-01T00:00:00Z");

    private final Instant hour = FIRST_HOUR.plus(ThreadLocalRandom.current().nextLong(200_000), ChronoUnit.HOURS);

    public Instant recordDate() {
        return hour.plusSeconds(1800);
    }

    /** A person whom all read models of the service know. */
    public static TestPerson person() {
        TestPerson person = People.register();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count("select count(*) from person where person_id = ?", person.id()) == 1);
        return person;
    }

    /** An individual member at the record date and now. */
    public TestPerson member() {
        TestPerson person = person();
        UUID member = UuidV7.next();
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.member.admitted.v1",
                "member",
                member,
                1,
                Map.of(
                        "personId",
                        person.id().toString(),
                        "class",
                        "INDIVIDUAL",
                        "periods",
                        List.of(
                                period(hour, hour.plus(1, ChronoUnit.HOURS)),
                                Map.of(
                                        "from",
                                        Instant.now().minusSeconds(60).toString(),
                                        "recordedAt",
                                        Instant.now().minusSeconds(60).toString()))));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count("select count(*) from member_period where member_id = ?", member) == 2);
        return person;
    }

    /** A corporate membership in force at the record date. */
    public UUID corporateMember(UUID organisation, UUID representative, UUID... alternates) {
        UUID membership = UuidV7.next();
        List<Map<String, Object>> representatives = new java.util.ArrayList<>();
        representatives.add(representative("REPRESENTATIVE", representative));
        for (UUID alternate : alternates) {
            representatives.add(representative("ALTERNATE", alternate));
        }
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.corporate-membership.activated.v1",
                "corporate-membership",
                membership,
                1,
                Map.of(
                        "organisationId",
                        organisation.toString(),
                        "periods",
                        List.of(period(hour, hour.plus(1, ChronoUnit.HOURS))),
                        "representatives",
                        representatives));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        TestDatabase.count("select count(*) from corporate_period where corporate_id = ?", membership)
                                == 1);
        return membership;
    }

    /** A corporate membership in force now; it is on no roll of a test. */
    public static void corporateMemberNow(UUID representative) {
        UUID membership = UuidV7.next();
        String since = Instant.now().minusSeconds(60).toString();
        Map<String, Object> period = Map.of("from", since, "recordedAt", since);
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.corporate-membership.activated.v1",
                "corporate-membership",
                membership,
                1,
                Map.of(
                        "organisationId",
                        UUID.randomUUID().toString(),
                        "periods",
                        List.of(period),
                        "representatives",
                        List.of(Map.of(
                                "personId",
                                representative.toString(),
                                "capacity",
                                "REPRESENTATIVE",
                                "from",
                                since,
                                "recordedAt",
                                since))));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from representative_period where corporate_id = ?", membership)
                        == 1);
    }

    /** Two records turn out to be one human being. */
    public static void merge(TestPerson old, TestPerson survivor) {
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.person.merged.v1",
                "person",
                old.id(),
                99,
                Map.of(
                        "signIns",
                        List.of(Tokens.signInHash(old.sub())),
                        "mergedInto",
                        survivor.id().toString()));
        await().atMost(PATIENCE)
                .until(() -> TestDatabase.count(
                                "select count(*) from person p join identity_person i using (person_id)"
                                        + " where p.person_id = ? and p.merged_into is not null"
                                        + " and i.merged_into is not null",
                                old.id())
                        == 1);
    }

    /** Everything that membership-service recorded until now has arrived. */
    public static void membershipIsComplete() {
        Instant now = Instant.now();
        Authorities.watermark(People.TOPIC, now);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from watermark_heard where topic = ? and complete_until >= ?",
                                People.TOPIC,
                                java.sql.Timestamp.from(now.minusMillis(1)))
                        == 1);
    }

    private Map<String, Object> representative(String capacity, UUID person) {
        Map<String, Object> row = new java.util.LinkedHashMap<>(period(hour, hour.plus(1, ChronoUnit.HOURS)));
        row.put("personId", person.toString());
        row.put("capacity", capacity);
        return row;
    }

    private static Map<String, Object> period(Instant from, Instant until) {
        return Map.of("from", from.toString(), "until", until.toString(), "recordedAt", from.toString());
    }
}
