package org.foundationops.grants.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.eventState;
import static org.foundationops.grants.Requests.tellEvent;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class KnownEventsTest {

    private static final LocalDate START = LocalDate.parse("2026-09-01");

    @Inject
    KnownEvents events;

    @Test
    void theLastStateOfAnEventIsKept() {
        TestPerson organiser = People.register();
        UUID event = UuidV7.next();
        tellEvent(event, 1, eventState(START, organiser));
        Map<String, Object> later = eventState(START.plusDays(1), organiser);
        later.put("status", "CANCELLED");
        later.put("unheardOf", Map.of("member", 1));
        tellEvent(event, 2, later);

        assertThat(events.find(event))
                .contains(new KnownEvent(
                        event,
                        "CANCELLED",
                        "RECOGNISED",
                        START.plusDays(1),
                        "https://conference.example/conduct",
                        2,
                        Set.of(organiser.id())));
    }

    @Test
    void anEventWithoutLevelConductOrContactsIsKnownAsSuch() {
        UUID event = UuidV7.next();
        tellEvent(event, 1, Map.of("status", "DRAFT"));

        assertThat(events.find(event)).contains(new KnownEvent(event, "DRAFT", null, null, null, 0, Set.of()));
        assertThat(events.find(event).orElseThrow().isFundable()).isFalse();
    }

    @Test
    void aSuspensionHoldsFromItsBeginningUntilItsEnd() {
        TestPerson person = People.register();
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Instant until = Instant.parse("2026-02-01T00:00:00Z");
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.person.suspended.v1",
                "person",
                person.id(),
                2,
                Map.of(
                        "signIns", List.of(Tokens.signInHash(person.sub())),
                        "suspensions", List.of(Map.of("from", from.toString(), "until", until.toString()))));
        Awaitility.await("the suspension")
                .until(() ->
                        TestDatabase.count("select count(*) from known_suspension where person_id = ?", person.id())
                                == 1);

        Set<UUID> persons = Set.of(person.id(), UUID.randomUUID());
        assertThat(events.suspended(persons, from.minusMillis(1))).isEmpty();
        assertThat(events.suspended(persons, from)).containsExactly(person.id());
        assertThat(events.suspended(persons, until.minusMillis(1))).containsExactly(person.id());
        assertThat(events.suspended(persons, until)).isEmpty();
    }
}
