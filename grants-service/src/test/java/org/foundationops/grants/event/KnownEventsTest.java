package org.foundationops.grants.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.eventState;
import static org.foundationops.grants.Requests.tellEvent;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
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
}
