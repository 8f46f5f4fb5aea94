package org.foundationops.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.cast.Opening;
import org.foundationops.ballots.cast.RankingCode;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Fixed bytes of every format, which the clients in Java and in JavaScript share. A change here is a new version of the
 * protocol; {@code -Dvectors.update=true} writes the file anew.
 */
class VectorsTest {

    private static final String FILE = "ballot-vectors.json";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Json.Members vectors = load();
    private final Manifest manifest =
            Manifest.of(Bytes.fromBase64(reader("").text("manifest")).toArray());
    private final ElectionReference election = manifest.reference();

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("vectors.update")) {
            Files.write(Path.of("src/test/resources", FILE), Made.vectors().canonical());
        }
    }

    @Test
    void theManifestHasItsHash() {
        assertThat(election.manifestHash()).isEqualTo(reader("").bytes("manifestHash"));
    }

    @Test
    void theTokenIsTheBlindSignatureUnblinded() {
        JsonReader token = reader("token");
        TokenKey key = manifest.electorates().getFirst().tokenKey();
        PreparedMessage message = new PreparedMessage(token.bytes("preparedMessage"));
        Blinding blinding = new Blinding(token.bytes("blinded"), token.bytes("inverse"));

        assertThat(TokenSigner.of(token.bytes("privateKey")).sign(blinding.blinded()))
                .isEqualTo(token.bytes("blindSignature"));
        assertThat(blinding.finish(key, message, token.bytes("blindSignature"))).isEqualTo(token.bytes("token"));
    }

    @Test
    void everyBallotHasItsBytesItsCommitmentAndItsSignature() {
        JsonReader voter = reader("voter");
        Ed25519Signer key = Ed25519Signer.of(voter.bytes("privateKey"), new Ed25519Key(voter.bytes("publicKey")));
        Unsealer unsealer = Unsealer.of(reader("").bytes("sealingPrivateKey"), manifest.sealingKey());
        List<JsonReader> ballots = reader("").objects("ballots");
        assertThat(ballots).hasSize(3);
        for (JsonReader ballot : ballots) {
            Cast cast = Cast.read(ballot.object("cast"));
            BallotNumber number = cast.header().number();
            Opening opening = new Opening(ballot.bytes("salt"), ranking(ballot));

            assertThat(opening.ballot(election, number)).isEqualTo(ballot.bytes("ballot"));
            assertThat(opening.commitment(election, number))
                    .isEqualTo(cast.header().commitment());
            assertThat(CastHeader.signed(
                            manifest.election(), number, cast.header().commitment()))
                    .isEqualTo(ballot.bytes("signed"));
            assertThat(key.sign(ballot.bytes("signed"))).isEqualTo(cast.header().signature());
            assertThat(cast.header().leaf()).isEqualTo(ballot.bytes("leaf"));
            assertThat(MerkleTree.leafHash(cast.header().leaf())).isEqualTo(ballot.bytes("leafHash"));
            assertThat(RankingCode.decode(RankingCode.encode(opening.ranking())))
                    .isEqualTo(opening.ranking());
            assertThat(unsealer.open(election, number, cast.header().commitment(), cast.sealed(), manifest.paper()))
                    .isEqualTo(opening);
            cast.check(manifest);
            Acknowledgement acknowledgement = Acknowledgement.read(ballot.object("acknowledgement"));
            assertThat(acknowledgement.isSignedBy(manifest.logKey())).isTrue();
            assertThat(acknowledgement.isFor(cast)).isTrue();
        }
    }

    @Test
    void theHeadAndTheProofsHold() {
        SignedTreeHead head = SignedTreeHead.read(reader("head"));
        SignedTreeHead earlier = SignedTreeHead.read(reader("earlierHead"));
        InclusionProof inclusion = InclusionProof.read(reader("inclusion"));
        ConsistencyProof consistency = ConsistencyProof.read(reader("consistency"));
        Bytes leafHash = reader("").objects("ballots").get(inclusion.index()).bytes("leafHash");

        assertThat(head.isSignedBy(manifest.logKey())).isTrue();
        assertThat(earlier.isSignedBy(manifest.logKey())).isTrue();
        assertThat(inclusion.proves(leafHash, head.head().root())).isTrue();
        assertThat(consistency.proves(earlier.head().root(), head.head().root()))
                .isTrue();
    }

    @Test
    void theVotingPassIsReadAndWrittenUnchanged() {
        VotingPass pass = VotingPass.read(reader("pass"));

        assertThat(pass.step()).isEqualTo(VotingPass.Step.ACKNOWLEDGED);
        assertThat(pass.ballots()).hasSize(3);
        assertThat(pass.json()).isEqualTo(vectors.values().get("pass"));
    }

    private static Ranking ranking(JsonReader ballot) {
        List<List<Integer>> groups = ballot.groups("ranking", 1, SampleElection.CANDIDATES);
        return groups.isEmpty() ? Ranking.blank() : new Ranking(groups);
    }

    private JsonReader reader(String name) {
        JsonReader all = JsonReader.of(vectors, "the vectors");
        return name.isEmpty() ? all : all.object(name);
    }

    private static Json.Members load() {
        try (InputStream input = Objects.requireNonNull(VectorsTest.class.getResourceAsStream("/" + FILE), FILE)) {
            return (Json.Members) Json.parse(input.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How the file is made. */
    private static final class Made {

        private static Json.Members vectors() {
            SampleElection election = new SampleElection(PublishLevel.FULL, 5, CountingMethod.SCHULZE, true);
            Manifest manifest = election.manifest;
            TokenSigner signer = SampleElection.signer(1);
            Ed25519Signer key = Ed25519Signer.generate(RANDOM);
            PreparedMessage message = PreparedMessage.prepare(key.publicKey().bytes(), RANDOM);
            Blinding blinding = Blinding.of(signer.publicKey(), message, RANDOM);
            Bytes blindSignature = signer.sign(blinding.blinded());
            Bytes token = blinding.finish(signer.publicKey(), message, blindSignature);
            Credential credential = new Credential(key, 1, message, token);
            List<Ranking> rankings = List.of(
                    Ranking.of(3, 1, 2),
                    Ranking.blank(),
                    new Ranking(List.of(List.of(2, 5), List.of(1), List.of(3, 4, 6))));
            List<Credential.Filled> filled = new ArrayList<>();
            MerkleTree log = new MerkleTree();
            for (Ranking ranking : rankings) {
                filled.add(credential.fill(manifest, filled.size() + 1, ranking, RANDOM));
                log.append(filled.getLast().cast().header().leaf());
            }
            List<Json.Members> ballots =
                    filled.stream().map(each -> ballot(election, each)).toList();
            Map<String, Json> members = new HashMap<>();
            members.put("manifest", Json.of(Bytes.of(manifest.canonical())));
            members.put("manifestHash", Json.of(manifest.hash()));
            members.put("sealingPrivateKey", Json.of(election.unsealer.secret()));
            members.put("logPrivateKey", Json.of(election.logKey.seed()));
            members.put(
                    "voter",
                    Json.of(Map.of(
                            "privateKey", Json.of(key.seed()),
                            "publicKey", Json.of(key.publicKey().bytes()))));
            members.put(
                    "token",
                    Json.of(Map.of(
                            "privateKey", Json.of(signer.encoded()),
                            "preparedMessage", Json.of(message.bytes()),
                            "blinded", Json.of(blinding.blinded()),
                            "inverse", Json.of(blinding.inverse()),
                            "blindSignature", Json.of(blindSignature),
                            "token", Json.of(token))));
            members.put("ballots", Json.of(ballots));
            members.put(
                    "pass",
                    new VotingPass(
                                    manifest.reference(),
                                    1,
                                    key,
                                    message,
                                    blinding,
                                    Optional.of(token),
                                    filled.stream()
                                            .map(each -> new VotingPass.Ballot(
                                                    each.opening(),
                                                    each.cast(),
                                                    Optional.of(Acknowledgement.sign(
                                                            manifest.reference(), each.cast(), election.logKey))))
                                            .toList(),
                                    Optional.of(election.sign(TreeHead.ofBallots(2, 1_790_000_900, log.root(2)))))
                            .json());
            members.put(
                    "earlierHead",
                    election.sign(TreeHead.ofBallots(2, 1_790_000_900, log.root(2)))
                            .json());
            members.put(
                    "head",
                    election.sign(TreeHead.ofBallots(3, 1_790_001_800, log.root()))
                            .json());
            members.put("inclusion", log.inclusion(1, 3).json());
            members.put("consistency", log.consistency(2, 3).json());
            return Json.of(members);
        }

        private static Json.Members ballot(SampleElection election, Credential.Filled filled) {
            Cast cast = filled.cast();
            BallotNumber number = cast.header().number();
            ElectionReference reference = election.manifest.reference();
            return Json.of(Map.of(
                    "salt", Json.of(filled.opening().salt()),
                    "ranking",
                            Json.of(filled.opening().ranking().groups().stream()
                                    .map(Json::ofNumbers)
                                    .toList()),
                    "ballot", Json.of(filled.opening().ballot(reference, number)),
                    "signed",
                            Json.of(CastHeader.signed(
                                    reference.election(), number, cast.header().commitment())),
                    "leaf", Json.of(cast.header().leaf()),
                    "leafHash", Json.of(MerkleTree.leafHash(cast.header().leaf())),
                    "cast", cast.json(),
                    "acknowledgement",
                            Acknowledgement.sign(reference, cast, election.logKey)
                                    .json()));
        }
    }
}
