package org.foundationops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.kit.OpenedBallot;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretVotingTest {

    private static final int VOTERS = 24;

    @TempDir
    private Path folder;

    private final BallotOffice office = new BallotOffice(VOTERS + 3, 4);
    private final List<Person> voters = IntStream.range(0, VOTERS)
            .mapToObj(number -> new Person("id " + number, "Voter " + number, "" + number))
            .toList();
    private final List<List<Integer>> rankings = IntStream.range(0, VOTERS)
            .mapToObj(number -> number % 8 == 0 ? List.<Integer>of() : List.of(1 + number % 4, 1 + (number + 1) % 4))
            .toList();

    SecretVotingTest() throws IOException {}

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void everybodyVotesOnceThoughAnswersAreLostAndFindsTheBallotInTheKit() throws IOException {
        office.losesAnswers = true;
        SecretVoting voting = voting(office.manifest.hash());
        voting.register(voters);
        voting.cast(rankings);

        assertThat(office.registered).hasSize(VOTERS).doesNotHaveDuplicates();
        assertThat(office.opened().stream()
                        .map(SecretVotingTest::ranking)
                        .sorted()
                        .toList())
                .isEqualTo(rankings.stream()
                        .map(numbers ->
                                new Ranking(numbers.stream().map(List::of).toList()))
                        .sorted()
                        .toList());
        KitCheck check = new KitCheck(office.kit(VOTERS));
        Path file = folder.resolve("target/demo/kit.zip");
        check.keep(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(office.kit(VOTERS));
        assertThat(check.outcome(voting.anchors()))
                .isEqualTo(
                        "all signatures, proofs and figures hold, the count repeated; 24 voters find their ballots in"
                                + " it");
    }

    @Test
    void aKitWithoutOneOfTheBallotsIsNoticed() {
        SecretVoting voting = voting(office.manifest.hash());
        voting.register(voters);
        voting.cast(rankings);

        assertThatThrownBy(() -> new KitCheck(office.kit(VOTERS - 1)).outcome(voting.anchors()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("acknowledged ballot 1 is not in the log as it was cast");
    }

    @Test
    void underAnotherManifestThanTheAnnouncedOneNobodyRegisters() {
        SecretVoting voting = voting(Sha256.of(new byte[] {1}));

        assertThatThrownBy(() -> voting.register(voters))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("not the one that was announced");
        assertThat(office.registered).isEmpty();
    }

    private SecretVoting voting(Bytes announced) {
        JsonNode election = Api.JSON
                .createObjectNode()
                .put("id", office.manifest.election().toString())
                .put("manifestHash", announced.base64());
        Api api = new Api();
        String base = office.base().toString();
        Narrator silent = new Narrator(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Stage.Addresses addresses = new Stage.Addresses(base, base, base, base);
        return new SecretVoting(new Stage(api, new Accounts(api, base), addresses, silent, 1), election);
    }

    private static Ranking ranking(OpenedBallot ballot) {
        return ((OpenedBallot.Countable) ballot).opening().ranking();
    }
}
