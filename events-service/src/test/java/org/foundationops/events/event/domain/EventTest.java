package org.foundationops.events.event.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final UUID ORGANISER = UUID.randomUUID();
    private static final UUID SECRETARY = UUID.randomUUID();
    private static final ConductContact ADA = new ConductContact("Ada", "Lead", "ada@example.org", null);
    private static final ConductContact GRACE = new ConductContact("Grace", "On site", "grace@example.org", null);
    private static final Gates GATES = new Gates(
            Map.of(EventKind.CONFERENCE, 2, EventKind.WORKSHOP, 1), List.of("info", "conduct"), List.of("DjangoCon"));
    private static final Recognition DECISION =
            Recognition.of(LocalDate.parse("2026-11-20"), "Board, item 3", LocalDate.parse("2026-11-21"), NOW);

    @Test
    void aConferenceWithTwoContactsAndACodeOfConductIsRecognised() {
        Event event = submitted(conference("Example Days", ADA, GRACE));

        assertThat(event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of()))
                .isEqualTo(EventChange.RECOGNISED);

        assertThat(event.statusAt(NOW)).isEqualTo(EventStatus.RECOGNISED);
        assertThat(event.level()).isEqualTo(Level.RECOGNISED);
        assertThat(event.isPublic()).isTrue();
    }

    @Test
    void aConferenceWithOneContactCannotBeRecognisedButSupported() {
        Event event = submitted(conference("Example Days", ADA));

        assertThatThrownBy(() -> event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of()))
                .isInstanceOf(TooFewContacts.class)
                .hasMessageContaining("needs 2")
                .hasMessageContaining("has 1");
        assertThat(event.statusAt(NOW)).isEqualTo(EventStatus.SUBMITTED);

        event.recognise(Level.SUPPORTED, GATES, DECISION, SECRETARY, Set.of());
        assertThat(event.level()).isEqualTo(Level.SUPPORTED);
    }

    @Test
    void aWorkshopNeedsOneContact() {
        Event event = submitted(details("Workshop", EventKind.WORKSHOP, "https://example.org/coc", ADA));

        event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of());

        assertThat(event.level()).isEqualTo(Level.RECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@example.org", "Info@example.org", "conduct+2027@example.org", "con.duct@example.org"})
    void aSharedMailboxIsNoContact(String address) {
        Event event = submitted(conference("Example Days", ADA, new ConductContact("Team", "All", address, null)));

        assertThatThrownBy(() -> event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of()))
                .isInstanceOfSatisfying(
                        SharedMailbox.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.pointer())
                                .containsExactly("/contacts/1/email"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"SUPPORTED", "RECOGNISED"})
    void withoutACodeOfConductAnEventIsOnlyListed(Level level) {
        Event event = submitted(details("Meetup", EventKind.MEETUP, null, ADA));

        assertThatThrownBy(() -> event.recognise(level, GATES, DECISION, SECRETARY, Set.of()))
                .isInstanceOf(NoCodeOfConduct.class);

        event.recognise(Level.LISTED, GATES, DECISION, SECRETARY, Set.of());
        assertThat(event.level()).isEqualTo(Level.LISTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DjangoCon Europe 2027", "djangocon.example", "Django-Con 2027", "DJANGO CON"})
    void aProtectedNameNeedsALicence(String name) {
        Event event = submitted(conference(name, ADA, GRACE));

        assertThatThrownBy(() -> event.recognise(Level.LISTED, GATES, DECISION, SECRETARY, Set.of()))
                .isInstanceOf(NameNotLicensed.class);
    }

    @Test
    void anOrganiserDoesNotRecordTheDecisionOnTheOwnEvent() {
        Event event = submitted(conference("Example Days", ADA, GRACE));

        assertThatThrownBy(() -> event.recognise(Level.RECOGNISED, GATES, DECISION, ORGANISER, Set.of()))
                .isInstanceOf(OwnEvent.class);
        assertThatThrownBy(() -> event.decline(DECISION, ORGANISER)).isInstanceOf(OwnEvent.class);
    }

    @Test
    void recognisingTwiceIsAConflict() {
        Event event = submitted(conference("Example Days", ADA, GRACE));
        event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of());

        assertThatThrownBy(() -> event.recognise(Level.LISTED, GATES, DECISION, SECRETARY, Set.of()))
                .isInstanceOf(WrongEventState.class);
        assertThat(event.level()).isEqualTo(Level.RECOGNISED);
    }

    @Test
    void aRecognisedEventIsHeldAtTheInstantOfItsEnd() {
        Event event = submitted(conference("Example Days", ADA, GRACE));
        event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of());
        Instant end = Instant.parse("2027-06-03T17:00:00Z"); // 18:00 in Lisbon in summer

        assertThat(event.statusAt(end.minusNanos(1000))).isEqualTo(EventStatus.RECOGNISED);
        assertThat(event.statusAt(end)).isEqualTo(EventStatus.HELD);
        assertThatThrownBy(() -> event.cancel(end)).isInstanceOf(WrongEventState.class);
    }

    @Test
    void aRecognisedEventCannotLoseWhatItWasRecognisedFor() {
        Event event = submitted(conference("Example Days", ADA, GRACE));
        event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of());

        assertThatThrownBy(() -> event.update(conference("Example Days", ADA), GATES, Set.of(), NOW))
                .isInstanceOf(TooFewContacts.class);
        assertThat(event.details().contacts()).containsExactly(ADA, GRACE);
    }

    @Test
    void theSequenceGrowsWithWhatACalendarShows() {
        Event event = submitted(conference("Example Days", ADA, GRACE));
        event.recognise(Level.RECOGNISED, GATES, DECISION, SECRETARY, Set.of());
        assertThat(event.sequence()).isZero();

        event.update(conference("Example Days", GRACE, ADA), GATES, Set.of(), NOW);
        assertThat(event.sequence()).isZero();

        event.update(conference("Example Weeks", GRACE, ADA), GATES, Set.of(), NOW);
        assertThat(event.sequence()).isEqualTo(1);

        event.cancel(NOW);
        assertThat(event.sequence()).isEqualTo(2);
    }

    @Test
    void anUpdateThatChangesNothingIsNothing() {
        EventDetails details = conference("Example Days", ADA, GRACE);

        assertThat(submitted(details).update(details, GATES, Set.of(), NOW)).isEmpty();
    }

    @Test
    void anEventThatHasBegunCannotBeSubmitted() {
        Event event = Event.draft(UUID.randomUUID(), conference("Example Days"), NOW);
        Instant start = Instant.parse("2027-06-01T08:00:00Z");

        assertThatThrownBy(() -> event.submit(Set.of(), start)).isInstanceOf(EventInThePast.class);
        assertThat(event.submit(Set.of(), start.minusSeconds(1))).isEqualTo(EventChange.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-01T09:00:00, 2027-06-01T08:59:59", "2027-06-02T00:00:00, 2027-06-01T00:00:00"})
    void anEventThatEndsBeforeItStartsIsRefused(LocalDateTime starts, LocalDateTime ends) {
        assertThatThrownBy(() -> Event.draft(
                        UUID.randomUUID(), at(EventFormat.ONLINE, starts, ends, null, Set.of(ORGANISER)), NOW))
                .isInstanceOf(EndsBeforeStart.class);
    }

    @Test
    void anEventInPersonHasAPlaceAndAnOnlineOneNeedsNone() {
        LocalDateTime start = LocalDateTime.parse("2027-06-01T09:00:00");

        assertThatThrownBy(() -> Event.draft(
                        UUID.randomUUID(), at(EventFormat.HYBRID, start, start, null, Set.of(ORGANISER)), NOW))
                .isInstanceOf(PlaceMissing.class);
        Event.draft(UUID.randomUUID(), at(EventFormat.ONLINE, start, start, null, Set.of(ORGANISER)), NOW);
    }

    @Test
    void anEventWithoutAnOrganiserIsRefused() {
        LocalDateTime start = LocalDateTime.parse("2027-06-01T09:00:00");

        assertThatThrownBy(
                        () -> Event.draft(UUID.randomUUID(), at(EventFormat.ONLINE, start, start, null, Set.of()), NOW))
                .isInstanceOf(NoOrganiser.class);
    }

    @Test
    void twoContactsWithOneAddressAreRefused() {
        assertThatThrownBy(() -> submitted(
                        conference("Example Days", ADA, new ConductContact("Other", "Lead", "ADA@example.org", null))))
                .isInstanceOf(ContactTwice.class);
    }

    @Test
    void aDecisionOfTomorrowCannotBeRecorded() {
        LocalDate today = LocalDate.parse("2026-11-21");

        assertThatThrownBy(() -> Recognition.of(today.plusDays(1), "Board", today, NOW))
                .isInstanceOf(DecisionInTheFuture.class);
        assertThat(Recognition.of(today, "Board", today, NOW).decidedOn()).isEqualTo(today);
    }

    private static Event submitted(EventDetails details) {
        Event event = Event.draft(UUID.randomUUID(), details, NOW);
        event.submit(Set.of(), NOW);
        return event;
    }

    private static EventDetails conference(String name, ConductContact... contacts) {
        return details(name, EventKind.CONFERENCE, "https://example.org/coc", contacts);
    }

    private static EventDetails details(
            String name, EventKind kind, @Nullable String conductUrl, ConductContact... contacts) {
        return new EventDetails(
                name,
                kind,
                EventFormat.IN_PERSON,
                LocalDateTime.parse("2027-06-01T09:00:00"),
                LocalDateTime.parse("2027-06-03T18:00:00"),
                ZoneId.of("Europe/Lisbon"),
                null,
                "Porto",
                "PT",
                null,
                conductUrl,
                null,
                Set.of(ORGANISER),
                List.of(contacts));
    }

    private static EventDetails at(
            EventFormat format, LocalDateTime starts, LocalDateTime ends, @Nullable String city, Set<UUID> organisers) {
        return new EventDetails(
                "Example",
                EventKind.MEETUP,
                format,
                starts,
                ends,
                ZoneId.of("Europe/Lisbon"),
                null,
                city,
                null,
                null,
                null,
                null,
                organisers,
                List.of());
    }
}
