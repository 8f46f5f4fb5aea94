package org.foundationops.elections.election.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.elections.body.domain.Cohort;
import org.jspecify.annotations.Nullable;

/** Elections at every state, with two seats on offer and a timetable in November 2026. */
final class ElectionFixture {

    static final Instant RECORD_DATE = Instant.parse("2026-10-01T00:00:00Z");
    static final Instant NOMINATIONS_OPEN = Instant.parse("2026-11-01T12:00:00Z");
    static final Instant NOMINATIONS_CLOSE = Instant.parse("2026-11-08T12:00:00Z");
    static final Instant REGISTRATION_OPENS = Instant.parse("2026-11-10T12:00:00Z");
    static final Instant VOTING_OPENS = Instant.parse("2026-11-15T12:00:00Z");
    static final Instant VOTING_CLOSES = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant TERM_START = Instant.parse("2027-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-10-15T09:00:00Z");
    static final Timetable TIMETABLE = new Timetable(
            RECORD_DATE,
            NOMINATIONS_OPEN,
            NOMINATIONS_CLOSE,
            REGISTRATION_OPENS,
            VOTING_OPENS,
            VOTING_CLOSES,
            TERM_START);
    static final Timetable NO_INSTANTS = new Timetable(RECORD_DATE, null, null, null, null, null, TERM_START);
    static final OfferedTerm TWO_YEARS = new OfferedTerm(Cohort.ODD, Instant.parse("2029-01-01T00:00:00Z"));
    static final OfferedTerm ONE_YEAR = new OfferedTerm(Cohort.EVEN, Instant.parse("2028-01-01T00:00:00Z"));
    static final List<Cohort> VACANCIES = List.of(Cohort.EVEN, Cohort.ODD);
    static final byte[] SEED = new byte[32];

    private ElectionFixture() {}

    static Configuration configuration(Timetable timetable, @Nullable Quorum quorum, TieMode tieRule) {
        return new Configuration(
                "Board election",
                CountRule.of(Method.SCOTTISH_STV, tieRule),
                PublishLevel.ROUNDS_ONLY,
                timetable,
                quorum,
                List.of(ONE_YEAR, TWO_YEARS));
    }

    static Election draft(Timetable timetable) {
        return draft(timetable, null);
    }

    static Election draft(Timetable timetable, @Nullable Quorum quorum) {
        return new Election(
                UUID.randomUUID(), UUID.randomUUID(), configuration(timetable, quorum, TieMode.SEED), SEED, NOW);
    }

    static Election inReview(Timetable timetable, @Nullable Quorum quorum) {
        return reviewed(draft(timetable, quorum));
    }

    static Election inReviewAt(PublishLevel level, Timetable timetable) {
        Election election = draft(timetable);
        Configuration usual = election.configuration();
        election.reconfigure(
                new Configuration(
                        usual.title(), usual.count(), level, usual.timetable(), usual.quorum(), usual.terms()),
                NOW);
        return reviewed(election);
    }

    private static Election reviewed(Election election) {
        election.announce(false, VACANCIES, SEED, NOW);
        election.openNominations(NOMINATIONS_OPEN);
        election.review(NOMINATIONS_CLOSE);
        return election;
    }

    /** A roll of 60 individual and 40 corporate votes. */
    static RollSummary roll() {
        return new RollSummary(NOMINATIONS_CLOSE, 100, 60, 40, "00".repeat(32));
    }

    static Election inRegistration(@Nullable Quorum quorum) {
        Election election = inReview(TIMETABLE, quorum);
        election.freezeRoll(roll(), REGISTRATION_OPENS);
        election.openRegistration(nominees("Cleo", "Ada", "Bo", "Dag"), REGISTRATION_OPENS);
        return election;
    }

    static Election inVoting(@Nullable Quorum quorum) {
        Election election = inRegistration(quorum);
        election.openVoting(VOTING_OPENS);
        return election;
    }

    static List<Nominee> nominees(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Nominee(new UUID(0, i + 1), names[i]))
                .toList();
    }

    static Quorum share(String share) {
        return new Quorum(new BigDecimal(share), null);
    }

    static Quorum voters(int voters) {
        return new Quorum(null, voters);
    }
}
