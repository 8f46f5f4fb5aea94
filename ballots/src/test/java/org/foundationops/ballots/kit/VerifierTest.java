package org.foundationops.ballots.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a right kit says, and what anchors find. */
class VerifierTest {

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 40).vote(30, 3, 7);

    @Test
    void aRightKitIsCheckedToTheLastFigure() {
        Verifier.Outcome outcome = verify(election.archive());

        assertThat(outcome.verdict()).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(outcome.verdict().status()).isZero();
        assertThat(outcome.report())
                .contains("archive: 12 files, rebuilt byte for byte, hashes and signature of the contents")
                .contains(
                        "roll of weight 1: 40 entitled (40 frozen, 0 added, 0 revoked); 30 of them were issued a token")
                .contains(
                        "ballots: 37 in the log, each signed by its key, each key with a valid token; 33 count, 4 were"
                                + " replaced by a later one")
                .contains("opened: 33 ballots, each the one that was committed to; of them 1 are unreadable indeed, and"
                        + " count as blank")
                .contains("recount 1: repeated by meek-prf, and every figure is the same")
                .last()
                .asString()
                .startsWith("anchor: none was given. The kit is consistent, not anchored");
    }

    @Test
    void aKitOfTheSameElectionHasAlwaysTheSameBytes() {
        assertThat(election.archive()).isEqualTo(election.archive());
    }

    @Test
    void whoIsShownNoBallotsCannotRepeatTheCount() {
        Verifier.Outcome outcome = verify(election.kit().withoutBallots().archive(election.logKey));

        assertThat(outcome.verdict()).isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
        assertThat(outcome.verdict().status()).isEqualTo(3);
        assertThat(outcome.report()).anyMatch(line -> line.startsWith("count: not checkable"));
    }

    @Test
    void auditorsGetBallotsAndNobodyDoesAtRoundsOnly() {
        SampleElection audited = new SampleElection(PublishLevel.AUDITORS, 10).vote(8, 1, 3);
        SampleElection closed = new SampleElection(PublishLevel.ROUNDS_ONLY, 10).vote(8, 1, 3);

        assertThat(verify(audited.archive()).verdict()).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(verify(audited.kit().withoutBallots().archive(audited.logKey))
                        .verdict())
                .isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
        assertThat(verify(closed.kit().withoutBallots().archive(closed.logKey)).verdict())
                .isEqualTo(Verifier.Verdict.COUNT_NOT_CHECKABLE);
        Verifier.Outcome told = verify(closed.archive());
        assertThat(told.verdict()).isEqualTo(Verifier.Verdict.WRONG);
        assertThat(told.report().getLast())
                .isEqualTo("WRONG: opened.json: the manifest promises that no ballot is published");
    }

    @ParameterizedTest
    @EnumSource(CountingMethod.class)
    void everyMethodIsRepeated(CountingMethod method) {
        SampleElection some = new SampleElection(PublishLevel.FULL, 12, method, false).vote(10, 2, 11);

        assertThat(verify(some.archive()).verdict()).isEqualTo(Verifier.Verdict.CHECKED);
    }

    @Test
    void anElectionInWhichNobodyVotedIsChecked() {
        SampleElection nobody = new SampleElection(PublishLevel.FULL, 10).vote(0, 0, 1);

        assertThat(verify(nobody.archive()).verdict()).isEqualTo(Verifier.Verdict.CHECKED);
    }

    @Test
    void earlierHeadsAcknowledgementsAndTheAnnouncedHashAreFoundAgain() {
        Verifier.Outcome outcome = Verifier.verify(
                election.archive(),
                List.of(
                        new Anchor.AnnouncedManifest(Sha256.of(election.manifest.canonical())),
                        new Anchor.EarlierHead(election.heads.getFirst()),
                        new Anchor.Receipt(acknowledgement(election.log.get(5)))),
                Progress.NONE);

        assertThat(outcome.verdict()).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(outcome.report()
                        .subList(outcome.report().size() - 3, outcome.report().size()))
                .containsExactly(
                        "anchor: the manifest is the one that was announced",
                        "anchor: the earlier tree head of size 12 is the beginning of the log",
                        "anchor: the acknowledged ballot 1 of the key "
                                + election.log.get(5).header().number().key() + " is in the log");
    }

    @Test
    void anAcknowledgedBallotThatIsMissingIsTheProofOfAFault() {
        Cast lost = SampleElection.credential(1)
                .fill(election.manifest, 1, Ranking.of(2), new SecureRandom())
                .cast();

        assertThat(anchored(new Anchor.Receipt(acknowledgement(lost))))
                .startsWith("WRONG: leaves.json: the acknowledged ballot 1 of the key ")
                .contains("is not in the log, although the service has signed that it would be");
    }

    @Test
    void somethingElseThatIsUnreadableThanWhatWasAcknowledgedIsTheProofOfAFault() {
        Cast sent = election.log.stream()
                .filter(cast ->
                        OpenedBallot.of(election.unsealer, election.manifest, cast) instanceof OpenedBallot.Unreadable)
                .findFirst()
                .orElseThrow();
        Cast other = new Cast(sent.header(), SampleElection.random(sent.sealed().length()));

        assertThat(Verifier.verify(
                                election.archive(), List.of(new Anchor.Receipt(acknowledgement(sent))), Progress.NONE)
                        .verdict())
                .isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(anchored(new Anchor.Receipt(acknowledgement(other))))
                .startsWith("WRONG: opened.json: the acknowledged ballot 1 of the key ")
                .contains("what cannot be read is not what the service has acknowledged");
    }

    @Test
    void aHeadOfAnotherHistoryIsTheProofOfAFault() {
        TreeHead other = TreeHead.ofBallots(5, 1, Sha256.of());
        SignedTreeHead forked = SignedTreeHead.sign(election.manifest.reference(), other, election.logKey);

        assertThat(anchored(new Anchor.EarlierHead(forked)))
                .contains("leaves.json: the log does not begin with the earlier tree head of size 5");
        TreeHead longer = TreeHead.ofBallots(500, 1, Sha256.of());
        assertThat(anchored(new Anchor.EarlierHead(election.sign(longer)))).startsWith("WRONG: leaves.json");
    }

    @Test
    void whatTheServiceHasNotSignedProvesNothing() {
        Ed25519Signer stranger = Ed25519Signer.generate(new SecureRandom());
        TreeHead head = election.heads.getFirst().head();

        assertThat(anchored(new Anchor.EarlierHead(SignedTreeHead.sign(election.manifest.reference(), head, stranger))))
                .startsWith("WRONG: anchor: the earlier tree head of size 12 is not signed with the log key");
        SampleElection another = new SampleElection(PublishLevel.FULL, 5).vote(3, 0, 1);
        assertThat(anchored(new Anchor.EarlierHead(another.heads.getFirst()))).contains("is of another election");
        assertThat(anchored(new Anchor.AnnouncedManifest(Sha256.of(Bytes.of((byte) 1)))))
                .startsWith("WRONG: manifest.json: its hash is ");
    }

    private Acknowledgement acknowledgement(Cast cast) {
        return Acknowledgement.sign(election.manifest.reference(), cast, election.logKey);
    }

    private String anchored(Anchor anchor) {
        Verifier.Outcome outcome = Verifier.verify(election.archive(), List.of(anchor), Progress.NONE);
        assertThat(outcome.verdict()).isEqualTo(Verifier.Verdict.WRONG);
        return outcome.report().getLast();
    }

    private static Verifier.Outcome verify(byte[] archive) {
        return Verifier.verify(archive, List.of(), Progress.NONE);
    }
}
