package org.foundationops.elections.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.manifest.HiddenName;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.election.domain.Configuration;
import org.foundationops.elections.election.domain.CountRule;
import org.foundationops.elections.election.domain.CountingOptions;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.Method;
import org.foundationops.elections.election.domain.Nominee;
import org.foundationops.elections.election.domain.OfferedTerm;
import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.elections.election.domain.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00.7Z");
    private static final Instant BEGUN = NOW.truncatedTo(ChronoUnit.SECONDS);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HashedRoll ROLL = HashedRoll.of(List.of(Sha256.of(Bytes.of((byte) 1)), Sha256.of()));
    private static final List<Bytes> SALTS =
            List.of(HiddenName.salt(RANDOM), HiddenName.salt(RANDOM), HiddenName.salt(RANDOM));
    private static final Announcement ANNOUNCEMENT = new Announcement(
            TokenSigner.generate(2048).publicKey(),
            Ed25519Signer.generate(RANDOM).publicKey(),
            Unsealer.generate(RANDOM).publicKey(),
            ROLL,
            SALTS);

    @Test
    void theAnnouncedWindowLiesWithinTheTimetable() {
        Manifest manifest = manifest("2026-11-15T12:00:00.001Z", "2026-11-22T12:00:00.999Z");

        assertThat(manifest.registrationOpens()).isEqualTo(BEGUN);
        assertThat(manifest.votingOpens()).contains(Instant.parse("2026-11-15T12:00:01Z"));
        assertThat(manifest.votingCloses()).contains(Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void wholeSecondsStayAsTheyAre() {
        Manifest manifest = manifest("2026-11-15T12:00:00Z", "2026-11-22T12:00:00Z");

        assertThat(manifest.votingOpens()).contains(Instant.parse("2026-11-15T12:00:00Z"));
        assertThat(manifest.votingCloses()).contains(Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void afterAnOutageVotingOpensNotBeforeRegistrationAndAWindowThatIsOverIsOneSecond() {
        Manifest manifest = manifest("2026-11-08T12:00:00Z", "2026-11-09T12:00:00Z");

        assertThat(manifest.votingOpens()).contains(BEGUN);
        assertThat(manifest.votingCloses()).contains(BEGUN.plusSeconds(1));
    }

    @Test
    void aWindowOfLessThanASecondHasAManifestToo() {
        Manifest manifest = manifest("2026-11-15T12:00:00.1Z", "2026-11-15T12:00:00.9Z");

        assertThat(manifest.votingOpens()).contains(Instant.parse("2026-11-15T12:00:01Z"));
        assertThat(manifest.votingCloses()).contains(Instant.parse("2026-11-15T12:00:02Z"));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodCanBeAnnounced(Method method) {
        int seats = method == Method.IRV ? 1 : 2;
        CountingOptions options =
                method == Method.APPROVAL ? new CountingOptions(null, null, null, 5) : CountingOptions.NONE;
        Election election =
                election(new CountRule(method, options, TieMode.LIST_LAST, null), PublishLevel.FULL, null, null, seats);

        Manifest manifest = ANNOUNCEMENT.manifest(election, NOW);

        assertThat(Manifest.of(manifest.canonical())).isEqualTo(manifest);
        assertThat(manifest.candidates())
                .containsExactly(
                        HiddenName.of(SALTS.get(0), "Ada"),
                        HiddenName.of(SALTS.get(1), "Bo"),
                        HiddenName.of(SALTS.get(2), "Cleo"));
        assertThat(manifest.count().method().text()).isEqualTo(method.text());
        assertThat(manifest.count().options().maxChoices()).isEqualTo(method == Method.APPROVAL ? 5 : 0);
        assertThat(manifest.count().seedCommitment()).isEmpty();
        assertThat(manifest.count().affiliationCap()).isEmpty();
        assertThat(manifest.publishLevel()).isEqualTo(org.foundationops.ballots.manifest.PublishLevel.FULL);
        assertThat(manifest.electorates())
                .containsExactly(new Manifest.Electorate(1, ANNOUNCEMENT.tokenKey(), 2, ROLL.root()));
    }

    private static Manifest manifest(@Nullable String opens, @Nullable String closes) {
        return ANNOUNCEMENT.manifest(
                election(CountRule.of(Method.SCOTTISH_STV, TieMode.SEED), PublishLevel.AUDITORS, opens, closes, 2),
                NOW);
    }

    private static Election election(
            CountRule rule, PublishLevel level, @Nullable String opens, @Nullable String closes, int seats) {
        Timetable timetable = new Timetable(
                Instant.parse("2026-10-01T00:00:00Z"),
                null,
                null,
                null,
                opens == null ? null : Instant.parse(opens),
                closes == null ? null : Instant.parse(closes),
                Instant.parse("2027-01-01T00:00:00Z"));
        OfferedTerm term = new OfferedTerm(Cohort.ODD, Instant.parse("2029-01-01T00:00:00Z"));
        Election election = new Election(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Configuration(
                        "Board election", rule, level, timetable, null, java.util.Collections.nCopies(seats, term)),
                new byte[32],
                NOW);
        election.announce(false, java.util.Collections.nCopies(seats, Cohort.ODD), new byte[32], NOW);
        election.openNominations(NOW);
        election.review(NOW);
        election.freezeRoll(new RollSummary(NOW, 100, 100, 0, "00".repeat(32)), NOW);
        election.openRegistration(
                List.of(
                        new Nominee(new UUID(0, 1), "Cleo"),
                        new Nominee(new UUID(0, 2), "Ada"),
                        new Nominee(new UUID(0, 3), "Bo")),
                NOW);
        return election;
    }
}
