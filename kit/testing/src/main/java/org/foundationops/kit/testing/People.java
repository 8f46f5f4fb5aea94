package org.foundationops.kit.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foundationops.kit.id.UuidV7;

/**
 * Makes persons known to the service under test: by the message that membership-service sends, so that the projection
 * does its work, and in membership-service by its own rows.
 */
public final class People {

    public static final String TOPIC = "foundation.membership.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private People() {}

    /** A new person with a sign-in of their own. */
    public static TestPerson register() {
        return register("person-" + UuidV7.next());
    }

    /** A new person who signs in with this subject; the sign-in must not belong to another person yet. */
    public static TestPerson register(String sub) {
        TestPerson person = new TestPerson(UuidV7.next(), sub);
        if (isOwnTopic(TOPIC)) {
            TestDatabase.execute(
                    "insert into identity_person (person_id, version, own) values (?, 1, true)", person.id());
            TestDatabase.execute(
                    "insert into identity_sign_in (sign_in_hash, person_id, own) values (?, ?, true)",
                    Tokens.signInHash(sub),
                    person.id());
        } else {
            publish(person, 1);
        }
        return person;
    }

    /** Publishes the state of the person once more, as a later version, and waits until the service knows it. */
    public static void publish(TestPerson person, long version) {
        KafkaProbe.publish(
                TOPIC,
                "foundation.membership.person.registered.v1",
                "person",
                person.id(),
                version,
                Map.of("signIns", List.of(Tokens.signInHash(person.sub()))));
        Awaitility.await("person " + person.id())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from identity_person p join identity_sign_in s using (person_id)"
                                        + " where p.person_id = ? and p.version >= ? and s.sign_in_hash = ?",
                                person.id(),
                                version,
                                Tokens.signInHash(person.sub()))
                        == 1);
    }

    /** Publishes that the person was erased, as a later version, and waits until the service has forgotten them. */
    public static void erase(TestPerson person, long version) {
        KafkaProbe.publish(
                TOPIC,
                "foundation.membership.person.erased.v1",
                "person",
                person.id(),
                version,
                Map.of("signIns", List.of(), "erased", true));
        Awaitility.await("erasure of " + person.id())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from erased_person e join identity_person p using (person_id)"
                                        + " where e.person_id = ? and p.version >= ? and not exists"
                                        + " (select from identity_sign_in s where s.person_id = e.person_id)",
                                person.id(),
                                version)
                        == 1);
    }

    /** Whether the service under test is the producer of the topic. */
    static boolean isOwnTopic(String topic) {
        return ConfigProvider.getConfig()
                .getValue("foundation.messages.topic", String.class)
                .equals(topic);
    }
}
