package org.foundationops.elections.registration.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.SealingKey;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.HiddenName;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.elections.election.domain.Timetable;

/**
 * What an election is announced with when registration opens.
 *
 * @param frozen the roll as it was frozen; all votes on it weigh {@link #WEIGHT}
 * @param nameSalts that of candidate 1 first
 */
public record Announcement(
        TokenKey tokenKey, Ed25519Key logKey, SealingKey sealingKey, HashedRoll frozen, List<Bytes> nameSalts) {

    public static final int WEIGHT = 1;

    /**
     * The manifest. Its instants have whole seconds and lie within those of the timetable, so nothing that they allow
     * is refused and nothing that they forbid accepted. A window that an outage has used up is announced as one second
     * that nobody can use.
     */
    public Manifest manifest(Election election, Instant now) {
        Timetable timetable = election.timetable();
        Instant registration = now.truncatedTo(ChronoUnit.SECONDS);
        Optional<Instant> opens =
                Optional.ofNullable(timetable.votingOpens()).map(instant -> later(nextSecond(instant), registration));
        Instant first = opens.orElse(registration).plusSeconds(1);
        Optional<Instant> closes = Optional.ofNullable(timetable.votingCloses())
                .map(instant -> later(instant.truncatedTo(ChronoUnit.SECONDS), first));
        return new Manifest(
                election.id(),
                election.configuration().title(),
                names(election),
                rule(election),
                List.of(new Manifest.Electorate(WEIGHT, tokenKey, frozen.size(), frozen.root())),
                logKey,
                sealingKey,
                registration,
                opens,
                closes,
                PublishLevel.valueOf(election.publishLevel().name()),
                true);
    }

    /** Hidden: a candidate may be erased, and a manifest is never changed. */
    private List<String> names(Election election) {
        return election.candidates().stream()
                .map(candidate -> HiddenName.of(nameSalts.get(candidate.number() - 1), candidate.displayName()))
                .toList();
    }

    private static CountRule rule(Election election) {
        org.foundationops.elections.election.domain.CountRule rule = election.countRule();
        CountingMethod method = CountedBy.method(rule.method());
        return new CountRule(
                method,
                method.ruleSetVersion(),
                election.seats(),
                CountedBy.options(rule.options()),
                CountRule.TieMode.valueOf(rule.tieRule().name()),
                rule.tieRule() == TieMode.SEED
                        ? election.tieSeed().map(seed -> Sha256.of(Bytes.of(seed)))
                        : Optional.empty(),
                Optional.ofNullable(rule.affiliationCap()));
    }

    private static Instant nextSecond(Instant instant) {
        Instant begun = instant.truncatedTo(ChronoUnit.SECONDS);
        return begun.equals(instant) ? begun : begun.plusSeconds(1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
