package org.foundationops.elections.suspension;

import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Scene;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;

/** A suspension as membership-service tells of it. */
public final class Suspended {

    private final UUID id = UuidV7.next();
    private final String kind;
    private final UUID subject;
    private final Instant from;
    private long version;

    private Suspended(String kind, UUID subject, Instant from) {
        this.kind = kind;
        this.subject = subject;
        this.from = from;
    }

    public static Suspended now(TestPerson person) {
        return new Suspended("personId", person.id(), moment()).until(moment().plus(Duration.ofDays(30)));
    }

    static Suspended nowOrganisation(UUID organisation) {
        return new Suspended("organisationId", organisation, moment()).until(moment().plus(Duration.ofDays(30)));
    }

    static Suspended person(UUID person, Instant from, Instant until) {
        return new Suspended("personId", person, from).until(until);
    }

    static Suspended organisation(UUID organisation, Instant from, Instant until) {
        return new Suspended("organisationId", organisation, from).until(until);
    }

    /** As exact as the database. */
    private static Instant moment() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    Suspended lifted() {
        return until(moment());
    }

    private Suspended until(Instant until) {
        version++;
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.suspension." + (version == 1 ? "imposed" : "lifted") + ".v1",
                "suspension",
                id,
                version,
                Map.of(
                        kind,
                        subject.toString(),
                        "periods",
                        List.of(Map.of(
                                "from", from.toString(), "until", until.toString(), "recordedAt", from.toString()))));
        await("suspension " + id)
                .atMost(Scene.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from suspension_period where suspension_id = ? and valid_until = ?",
                                id,
                                Timestamp.from(until))
                        == 1);
        return this;
    }
}
