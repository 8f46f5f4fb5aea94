package org.foundationops.ballots.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.ballots.Resources.flipped;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.cast.Opening;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.Test;

/** The service has all keys but those of the voters, and signs whatever it changes. Each way to cheat is found. */
class CheatingServiceTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 12).vote(9, 2, 5);
    private final KitDraft draft = new KitDraft(election);

    @Test
    void anHonestDraftIsRight() {
        assertThat(draft.withOneHead().countedAnew().verify()).startsWith("anchor: none");
    }

    @Test
    void aBallotWithoutATokenIsFound() {
        Credential good = SampleElection.credential(1);
        Credential forged = new Credential(good.key(), 1, good.message(), SampleElection.random(256));

        assertThat(stuffed(forged))
                .startsWith("WRONG: leaves.json: the ballot at index ")
                .endsWith("the token is not signed with the key for weight 1");
    }

    @Test
    void aTokenOfAnotherWeightIsFound() {
        Credential light = SampleElection.credential(1);

        assertThat(stuffed(new Credential(light.key(), 3, light.message(), light.token())))
                .endsWith("the token is not signed with the key for weight 3");
    }

    @Test
    void aWeightThatNobodyHasIsFound() {
        Credential light = SampleElection.credential(1);

        assertThat(stuffed(new Credential(light.key(), 2, light.message(), light.token())))
                .endsWith("nobody votes with weight 2");
    }

    @Test
    void moreBallotsThanTokensAreFoundEvenWithGoodTokens() {
        for (int ballot = 0; ballot < 2; ballot++) {
            add(SampleElection.credential(1));
        }

        assertThat(draft.withOneHead().countedAnew().verify())
                .startsWith("WRONG: figures.json: of weight 1 there are more ballots than tokens")
                .contains("weight 1: 12 on the roll, 9 tokens, 11 ballots");
    }

    @Test
    void aTokenForSomebodyWhoIsNotOnTheRollIsFound() {
        List<Bytes> entries = new ArrayList<>(draft.issuance.getFirst().entries());
        entries.add(HashedRoll.entry(SampleElection.random(32), UUID.randomUUID()));
        HashedRoll more = HashedRoll.of(entries);
        draft.issuance.set(
                0, new IssuanceRecord(1, more.entries(), election.sign(more.head(TreeHead.Tree.ISSUANCE, 1))));

        assertThat(draft.countedAnew().verify())
                .isEqualTo("WRONG: issuance.json: somebody who was issued a token of weight 1 is not on the roll");
    }

    @Test
    void aBallotOfAnotherElectionIsFound() {
        SampleElection other = new SampleElection(PublishLevel.FULL, 12);
        draft.leaves.add(SampleElection.credential(1)
                .fill(other.manifest, 1, Ranking.of(1), RANDOM)
                .cast()
                .header());

        assertThat(draft.withOneHead().verify())
                .startsWith("WRONG: leaves.json: ")
                .endsWith("the signature is not one of the one-time key for it");
    }

    @Test
    void aChangedCounterCommitmentOrSignatureIsFound() {
        for (int place = 0; place < draft.leaves.size(); place++) {
            CastHeader leaf = draft.leaves.get(place);
            BallotNumber later =
                    new BallotNumber(leaf.number().key(), leaf.number().counter() + 100);
            for (CastHeader changed : List.of(
                    with(leaf, later, leaf.commitment(), leaf.signature()),
                    with(leaf, leaf.number(), flipped(leaf.commitment(), place), leaf.signature()),
                    with(leaf, leaf.number(), leaf.commitment(), flipped(leaf.signature(), place)))) {
                KitDraft cheat = new KitDraft(election);
                cheat.leaves.set(place, changed);
                assertThat(cheat.withOneHead().verify()).startsWith("WRONG: leaves.json: the ballot at index " + place);
            }
        }
    }

    @Test
    void aBallotThatIsTakenOutAfterAHeadWasSignedIsFound() {
        draft.leaves.removeFirst();

        assertThat(draft.verify())
                .startsWith("WRONG: heads.json: the tree head of size ")
                .endsWith("is not that of the first ballots of the log");
    }

    @Test
    void ballotsBehindTheLastHeadAndHeadsOutOfOrderAreFound() {
        draft.heads.removeLast();
        assertThat(draft.verify()).startsWith("WRONG: heads.json: the last tree head is of ");
        KitDraft reversed = new KitDraft(election);
        reversed.heads = reversed.heads.reversed();
        assertThat(reversed.verify()).endsWith("is out of order");
    }

    @Test
    void twoBallotsWithOneCounterOrTwoTokensOfOneKeyAreFound() {
        Credential voter = SampleElection.credential(1);
        add(voter);
        CastHeader second =
                voter.fill(election.manifest, 1, Ranking.of(4), RANDOM).cast().header();
        draft.leaves.add(second);
        assertThat(draft.withOneHead().verify())
                .startsWith("WRONG: leaves.json: ")
                .contains("is not in the order of keys and counters");
        draft.leaves.removeLast();
        Credential again = new Credential(
                voter.key(), 3, voter.message(), SampleElection.credential(3).token());
        draft.leaves.add(
                again.fill(election.manifest, 2, Ranking.of(4), RANDOM).cast().header());
        assertThat(draft.withOneHead().verify())
                .isEqualTo("WRONG: leaves.json: the key "
                        + voter.key().publicKey().bytes() + " has ballots with different tokens");
    }

    @Test
    void aSecondBallotIsFoundWhereTheFirstOneCounts() {
        SampleElection firstCounts = new SampleElection(PublishLevel.FULL, 6, CountingMethod.IRV, false).vote(4, 0, 1);
        KitDraft cheat = new KitDraft(firstCounts);
        Credential voter = SampleElection.credential(1);
        cheat.leaves.add(voter.fill(firstCounts.manifest, 1, Ranking.of(4), RANDOM)
                .cast()
                .header());
        cheat.leaves.add(voter.fill(firstCounts.manifest, 2, Ranking.of(4), RANDOM)
                .cast()
                .header());

        assertThat(cheat.withOneHead().verify()).endsWith("has two ballots, and the first one counts in this election");
    }

    @Test
    void aBallotThatCountsAndIsNotOpenedIsFound() {
        draft.opened.removeFirst();

        assertThat(draft.countedAnew().verify())
                .isEqualTo("WRONG: opened.json: it does not open exactly the ballots that count");
    }

    @Test
    void aChangedRankingOrSaltIsFound() {
        for (int place = 0; place < draft.opened.size(); place++) {
            if (draft.opened.get(place) instanceof OpenedBallot.Countable ballot) {
                Opening opening = ballot.opening();
                Ranking other = opening.ranking().equals(Ranking.of(3)) ? Ranking.of(4) : Ranking.of(3);
                for (Opening changed : List.of(
                        new Opening(opening.salt(), other),
                        new Opening(flipped(opening.salt(), 31), opening.ranking()))) {
                    KitDraft cheat = new KitDraft(election);
                    cheat.opened.set(place, new OpenedBallot.Countable(ballot.key(), changed));
                    assertThat(cheat.countedAnew().verify())
                            .isEqualTo("WRONG: opened.json: the ballot of the key " + ballot.key()
                                    + " is not the one that its voter has committed to");
                }
            }
        }
    }

    @Test
    void aBallotThatCanBeReadCannotBePassedOffAsUnreadable() {
        Bytes victim = election.log.getLast().header().number().key();
        for (int place = 0; place < draft.opened.size(); place++) {
            if (draft.opened.get(place).key().equals(victim)) {
                draft.opened.set(
                        place,
                        new OpenedBallot.Unreadable(
                                victim, election.log.getLast().sealed()));
            }
        }

        assertThat(draft.countedAnew().verify())
                .isEqualTo("WRONG: opened.json: the ballot of the key " + victim
                        + " is said to be unreadable, and can be read");
    }

    @Test
    void anotherSealingKeyIsFound() {
        draft.secret = Unsealer.generate(RANDOM).secret();

        assertThat(draft.verify())
                .isEqualTo("WRONG: seal.json: The private and the public sealing key do not belong together");
    }

    @Test
    void aChangedRollIsFound() {
        RollRecord roll = draft.rolls.getFirst();
        HashedRoll fewer = HashedRoll.of(roll.frozen().subList(1, roll.frozen().size()));
        draft.rolls.set(
                0,
                new RollRecord(
                        1, fewer.entries(), List.of(), List.of(), election.sign(fewer.head(TreeHead.Tree.ROLL, 1))));
        assertThat(draft.verify())
                .isEqualTo("WRONG: roll.json: the frozen entries of weight 1 are not those of the manifest");

        KitDraft added = new KitDraft(election);
        added.rolls.set(
                0, new RollRecord(1, roll.frozen(), List.of(SampleElection.random(32)), List.of(), roll.head()));
        assertThat(added.verify()).isEqualTo("WRONG: roll.json: the tree head of weight 1 is not that of the entries");

        KitDraft revoked = new KitDraft(election);
        revoked.rolls.set(
                0, new RollRecord(1, roll.frozen(), List.of(), List.of(SampleElection.random(32)), roll.head()));
        assertThat(revoked.verify()).isEqualTo("WRONG: roll.json: a revoked entry of weight 1 was not on the roll");
    }

    @Test
    void exceptionsToTheRollAreCounted() {
        RollRecord roll = draft.rolls.getFirst();
        List<Bytes> issued = draft.issuance.getFirst().entries();
        Bytes without = roll.frozen().stream()
                .filter(entry -> !issued.contains(entry))
                .findFirst()
                .orElseThrow();
        List<Bytes> added = new TreeSet<>(List.of(SampleElection.random(32), SampleElection.random(32)))
                .stream().toList();
        RollRecord changed = new RollRecord(1, roll.frozen(), added, List.of(without), roll.head());
        draft.rolls.set(
                0,
                new RollRecord(
                        1,
                        roll.frozen(),
                        added,
                        List.of(without),
                        election.sign(changed.entitled().head(TreeHead.Tree.ROLL, 1))));

        assertThat(draft.countedAnew().verify()).startsWith("anchor: none");
        assertThat(draft.figures.weights().getFirst().roll()).isEqualTo(13);
    }

    @Test
    void anotherSeedForTiesIsFound() {
        draft.inputs = new CountInputs(
                draft.inputs.withdrawn(), draft.inputs.controlGroups(), Optional.of(SampleElection.random(32)));

        assertThat(draft.countedAnew().verify())
                .isEqualTo("WRONG: count.json: the seed for ties is not the one that the manifest commits to");
    }

    @Test
    void otherWithdrawalsThanInTheResultAreFound() {
        draft.inputs = new CountInputs(new TreeSet<>(Set.of(3)), draft.inputs.controlGroups(), draft.inputs.tieSeed());

        assertThat(draft.verify()).startsWith("WRONG: result.json: the result is not what the ballots give, first at ");
    }

    @Test
    void controlGroupsThatNoCountUsesAreRefused() {
        SampleElection uncapped = SampleElection.withoutCap(5).vote(3, 0, 1);

        assertThat(new KitDraft(uncapped).verify())
                .isEqualTo("WRONG: count.json: it has control groups, and no count has a cap");
    }

    @Test
    void aChangedResultIsFound() {
        TreeMap<String, Json> changed = new TreeMap<>(draft.result.values());
        changed.put("winners", Json.ofNumbers(List.of(6, 4)));
        draft.result = Json.of(changed);

        assertThat(draft.verify())
                .startsWith("WRONG: result.json: the result is not what the ballots give, first at /winners");
    }

    @Test
    void aChangedRecountIsFound() {
        RecountRecord recount = draft.recounts.getFirst();
        draft.recounts.set(0, new RecountRecord(recount.rule(), new TreeSet<>(), recount.result()));

        assertThat(draft.verify()).startsWith("WRONG: recounts.json: the result of recount 1 is not what");
    }

    @Test
    void theWordsOfAnotherEngineAreNotComparedButItsFiguresAre() {
        TreeMap<String, Json> other = new TreeMap<>(draft.result.values());
        other.put("engineVersion", Json.of("0.9.0"));
        draft.result = Json.of(other);
        assertThat(draft.verify()).startsWith("anchor: none");

        other.put("validBallots", Json.of(1));
        draft.result = Json.of(other);
        assertThat(draft.verify()).startsWith("WRONG: result.json: ").contains("first at /validBallots");
    }

    @Test
    void wrongFiguresAreFound() {
        Figures figures = draft.figures;
        draft.figures =
                new Figures(figures.weights(), figures.leaves(), figures.superseded() + 1, figures.unreadable());

        assertThat(draft.verify()).startsWith("WRONG: figures.json: it announces ");
    }

    /** Puts a ballot of this credential into the log and counts anew. */
    private String stuffed(Credential credential) {
        add(credential);
        return draft.withOneHead().countedAnew().verify();
    }

    private void add(Credential credential) {
        Credential.Filled filled = credential.fill(election.manifest, 1, Ranking.of(1), RANDOM);
        draft.leaves.add(filled.cast().header());
        draft.opened.add(new OpenedBallot.Countable(credential.key().publicKey().bytes(), filled.opening()));
        draft.opened.sort(Comparator.comparing(OpenedBallot::key));
    }

    private static CastHeader with(CastHeader leaf, BallotNumber number, Bytes commitment, Bytes signature) {
        return new CastHeader(number, commitment, signature, leaf.weight(), leaf.random(), leaf.token());
    }
}
