package org.foundationops.ballots.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.ballots.Resources.flipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.kit.KitFile;
import org.foundationops.ballots.kit.Progress;
import org.foundationops.ballots.kit.VerificationKit;
import org.foundationops.ballots.kit.Verifier;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoterTest {

    @TempDir
    private Path folder;

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 5);
    private final SampleService service = new SampleService(election);
    private final byte[] manifest = election.manifest.canonical();
    private final Bytes announced = Sha256.of(manifest);

    @Test
    void aVoterRegistersCastsRecastsAndFindsTheBallotsInLogAndKit() throws IOException {
        PassFile file = file();
        Voter voter = Voter.begin(manifest, announced, 1, file);
        assertThat(voter.pass().step()).isEqualTo(VotingPass.Step.TO_REGISTER);

        voter.register(service);
        assertThat(voter.pass().step()).isEqualTo(VotingPass.Step.REGISTERED);
        voter.cast(Ranking.of(2, 1), service);
        assertThat(voter.pass().step()).isEqualTo(VotingPass.Step.ACKNOWLEDGED);
        assertThat(voter.look(service)).isEqualTo(Voter.Place.WAITING);
        service.batch();
        assertThat(voter.look(service)).isEqualTo(Voter.Place.IN_THE_LOG);

        Voter later = Voter.resume(file.load(), manifest, file);
        later.cast(Ranking.of(3), service);
        service.batch();
        assertThat(later.look(service)).isEqualTo(Voter.Place.IN_THE_LOG);
        assertThat(service.accepted)
                .extracting(cast -> cast.header().number().counter())
                .containsExactly(1, 2);
        assertThat(verify(later.pass(), service).getLast())
                .isEqualTo("anchor: the voter's ballots are in the log as they were cast, and number 2 is counted as it"
                        + " was filled in");
    }

    @Test
    void thePassIsOnlyItsOwnersAndComesBackWhole() throws IOException {
        PassFile file = file();
        Voter voter = Voter.begin(manifest, announced, 1, file);
        voter.register(service);
        voter.cast(Ranking.of(4, 2), service);
        voter.look(service);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(file.load().json()).isEqualTo(voter.pass().json());
        assertThatThrownBy(() -> VotingPass.of("{\"format\":\"x\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void anotherManifestThanTheAnnouncedOneIsRefused() {
        Bytes other = flipped(announced, 0);

        assertThatThrownBy(() -> Voter.begin(manifest, other, 1, pass -> {}))
                .isInstanceOf(Malformed.class)
                .hasMessage("The manifest is not the one that was announced; do not vote under it");
        assertThatThrownBy(() -> Voter.begin(manifest, announced, 2, pass -> {}))
                .hasMessage("Nobody votes with weight 2");
    }

    /** Each request and each answer is lost once or more, and the voter begins again from the saved pass each time. */
    @Test
    void lostRequestsAndAnswersAtEveryStepDoNoHarm() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            SampleElection some = new SampleElection(PublishLevel.FULL, 3);
            SampleService honest = new SampleService(some);
            Losing losing = new Losing(honest, new Random(seed));
            byte[] conditions = some.manifest.canonical();
            PassFile file = new PassFile(folder.resolve("losing-" + seed));
            Voter.begin(conditions, Sha256.of(conditions), 1, file);

            until(() -> Voter.resume(file.load(), conditions, file).register(losing));
            int counter = 0;
            for (Ranking ranking : List.of(Ranking.of(1), Ranking.of(2, 3), Ranking.blank())) {
                counter++;
                try {
                    Voter.resume(file.load(), conditions, file).cast(ranking, losing);
                } catch (NoAnswer lost) {
                    until(() -> Voter.resume(file.load(), conditions, file).send(losing));
                }
                assertThat(file.load().ballots()).hasSize(counter);
            }
            honest.batch();
            until(() -> Voter.resume(file.load(), conditions, file).look(losing));

            assertThat(honest.accepted).hasSize(3);
            assertThat(losing.tokens).hasSize(1);
            assertThat(file.load().step()).isEqualTo(VotingPass.Step.ACKNOWLEDGED);
            assertThat(losing.lost).isPositive();
        }
    }

    @Test
    void nothingIsSentThatIsNotSaved() throws IOException {
        PassStore full = pass -> {
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> Voter.begin(manifest, announced, 1, full)).hasMessage("disk full");

        PassFile file = file();
        Voter.begin(manifest, announced, 1, file).register(service);
        Voter voter = Voter.resume(file.load(), manifest, full);
        assertThatThrownBy(() -> voter.cast(Ranking.of(1), service)).hasMessage("disk full");
        assertThat(service.accepted).isEmpty();
        assertThat(voter.pass().ballots()).isEmpty();
    }

    @Test
    void whereTheFirstBallotCountsOnlyTheSameIsSentAgain() throws IOException {
        SampleElection once = new SampleElection(PublishLevel.FULL, 3, CountingMethod.IRV, false);
        SampleService box = new SampleService(once);
        byte[] conditions = once.manifest.canonical();
        Voter voter = Voter.begin(conditions, Sha256.of(conditions), 1, pass -> {});
        voter.register(box);
        Acknowledgement first = voter.cast(Ranking.of(1), box);

        assertThatThrownBy(() -> voter.cast(Ranking.of(2), box)).isInstanceOf(IllegalStateException.class);
        assertThat(voter.send(box)).isEqualTo(first);
        assertThat(box.accepted).hasSize(1);
    }

    @Test
    void aServiceThatAnswersWrongIsNoticed() throws IOException {
        Voter voter = Voter.begin(manifest, announced, 1, pass -> {});

        assertThatThrownBy(() -> voter.register((id, blinded) -> flipped(service.register(id, blinded), 9)))
                .isInstanceOf(ServiceFault.class);
        voter.register(service);
        Wrong wrong = new Wrong(service);
        wrong.answersForAnother = true;
        assertThatThrownBy(() -> voter.cast(Ranking.of(1), wrong)).isInstanceOf(ServiceFault.class);
        voter.send(service);
        service.batch();
        voter.look(service);
        wrong.rewritesTheLog = true;
        assertThatThrownBy(() -> voter.look(wrong))
                .isInstanceOf(ServiceFault.class)
                .hasMessageStartingWith("The log was rewritten");
        wrong.rewritesTheLog = false;
        wrong.forgetsTheLog = true;
        assertThatThrownBy(() -> voter.look(wrong))
                .isInstanceOf(ServiceFault.class)
                .hasMessageStartingWith("The log has become shorter");
    }

    @Test
    void aSecondTokenIsRefusedAndTheFirstStays() throws IOException {
        Voter.begin(manifest, announced, 1, pass -> {}).register(service);

        assertThatThrownBy(() -> Voter.begin(manifest, announced, 1, pass -> {}).register(service))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.type()).isEqualTo("urn:problem:token-issued"));
    }

    @Test
    void aBallotThatSomebodyElseCastWithTheKeyIsFoundInTheKit() throws IOException {
        Voter voter = Voter.begin(manifest, announced, 1, pass -> {});
        voter.register(service);
        voter.cast(Ranking.of(1), service);
        Credential stolen = voter.pass().credential();
        service.cast(
                election.manifest.election(),
                stolen.fill(election.manifest, 2, Ranking.of(6), new SecureRandom())
                        .cast());
        service.batch();

        assertThat(verify(voter.pass(), service).getLast())
                .isEqualTo("WRONG: " + KitFile.LEAVES.text()
                        + ": there is a ballot of the voter's key that the voter never cast");
    }

    @Test
    void anAcknowledgedBallotThatIsNotInTheKitIsFound() throws IOException {
        Voter voter = Voter.begin(manifest, announced, 1, pass -> {});
        voter.register(service);
        voter.cast(Ranking.of(1), service);

        assertThat(verify(voter.pass(), service).getLast())
                .contains("the voter's acknowledged ballot 1 is not in the log as it was cast");
    }

    private List<String> verify(VotingPass pass, SampleService box) {
        election.register(1); // the roll entry for which the service has signed
        election.publishHead();
        VerificationKit kit = VerificationKit.of(election.materials(), List.of());
        assertThat(box.log.size()).isEqualTo(election.heads.getLast().head().size());
        return Verifier.verify(kit.archive(election.logKey), List.of(new OwnBallots(pass)), Progress.NONE)
                .report();
    }

    private PassFile file() {
        return new PassFile(folder.resolve("pass.json"));
    }

    /** A step that may have to be repeated. */
    private interface Attempt {
        void make() throws IOException;
    }

    private static void until(Attempt attempt) throws IOException {
        for (int tries = 0; tries < 200; tries++) {
            try {
                attempt.make();
                return;
            } catch (NoAnswer lost) {
                // again, from the file
            }
        }
        throw new AssertionError("It never got through");
    }

    /** Loses two of three messages, on the way there or on the way back. */
    private static final class Losing implements RegistrationDesk, BallotBox {
        private final SampleService service;
        private final Random chance;
        private final Set<Bytes> tokens = new HashSet<>();
        private int lost;

        private Losing(SampleService service, Random chance) {
            this.service = service;
            this.chance = chance;
        }

        private void maybeLose() throws NoAnswer {
            if (chance.nextInt(3) > 0) {
                lost++;
                throw new NoAnswer("lost", new IOException());
            }
        }

        @Override
        public Bytes register(UUID id, Bytes blinded) throws NoAnswer {
            maybeLose();
            Bytes answer = service.register(id, blinded);
            tokens.add(answer);
            maybeLose();
            return answer;
        }

        @Override
        public Acknowledgement cast(UUID id, Cast cast) throws NoAnswer {
            maybeLose();
            Acknowledgement answer = service.cast(id, cast);
            maybeLose();
            return answer;
        }

        @Override
        public SignedTreeHead head(UUID id) throws NoAnswer {
            maybeLose();
            return service.head(id);
        }

        @Override
        public Optional<InclusionProof> inclusion(UUID id, Bytes leafHash, int size) throws NoAnswer {
            maybeLose();
            return service.inclusion(id, leafHash, size);
        }

        @Override
        public ConsistencyProof consistency(UUID id, int first, int second) throws NoAnswer {
            maybeLose();
            return service.consistency(id, first, second);
        }
    }

    /** Answers what it must not. */
    private static final class Wrong implements BallotBox {
        private final SampleService service;
        private boolean answersForAnother;
        private boolean rewritesTheLog;
        private boolean forgetsTheLog;

        private Wrong(SampleService service) {
            this.service = service;
        }

        @Override
        public Acknowledgement cast(UUID id, Cast cast) {
            Cast other = new Cast(cast.header(), flipped(cast.sealed(), 1));
            return Acknowledgement.sign(
                    service.election.manifest.reference(), answersForAnother ? other : cast, service.election.logKey);
        }

        @Override
        public SignedTreeHead head(UUID id) {
            if (forgetsTheLog) {
                return service.election.sign(TreeHead.ofBallots(0, 1, Sha256.of()));
            }
            List<Bytes> leaves = new ArrayList<>(List.of(Bytes.of((byte) 7), Bytes.of((byte) 8)));
            MerkleTree other = MerkleTree.of(leaves);
            return rewritesTheLog ? service.election.sign(TreeHead.ofBallots(2, 1, other.root())) : service.head(id);
        }

        @Override
        public Optional<InclusionProof> inclusion(UUID id, Bytes leafHash, int size) {
            return service.inclusion(id, leafHash, size);
        }

        @Override
        public ConsistencyProof consistency(UUID id, int first, int second) {
            return MerkleTree.of(List.of(Bytes.of((byte) 7), Bytes.of((byte) 8)))
                    .consistency(first, second);
        }
    }
}
