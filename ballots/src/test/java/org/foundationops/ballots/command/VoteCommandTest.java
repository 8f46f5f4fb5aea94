package org.foundationops.ballots.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.client.PassFile;
import org.foundationops.ballots.client.SampleServer;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command over real HTTP, as a voter types it. */
class VoteCommandTest {

    private static final String TOKEN = "secret-access-token";

    @TempDir
    private Path folder;

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 60);
    private final Instant now = Instant.now();
    private SampleElection current = election;
    private SampleServer server = new SampleServer(election);

    VoteCommandTest() throws IOException {}

    private record Run(int status, String out, String problems) {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aVoterRegistersCastsAgainLooksAndFindsTheBallotsInTheKit() throws IOException {
        assertThat(register().status()).isZero();
        assertThat(cast("3 1 2").out()).startsWith("Ballot 1 has arrived");
        assertThat(cast("6 4").out()).startsWith("Ballot 2 has arrived").contains("It replaces the earlier one.");
        Run early = look();
        assertThat(early.status()).isEqualTo(3);
        assertThat(early.out()).startsWith("Not in the log yet");
        server.batch();
        Run there = look();
        assertThat(there.status()).isZero();
        assertThat(there.out()).startsWith("In the log: every acknowledged ballot");

        Run checked = vote("check", "--pass", pass().toString(), "--kit", kit());
        assertThat(checked.status()).describedAs(checked.out()).isZero();
        assertThat(checked.out())
                .contains(
                        "the voter's ballots are in the log as they were cast, and number 2 is counted as it was filled in")
                .endsWith("Everything is right: the ballots, and the count repeated from them.\n");
        assertThat(server.accepted()).hasSize(2);
    }

    @Test
    void theAccessTokenGoesToTheRegistrationOnly() throws IOException {
        Path token = Files.writeString(folder.resolve("token.txt"), TOKEN + "\n");
        Run run = vote(registration("--token-file", token.toString()));
        cast("1");
        look();

        assertThat(run.status()).isZero();
        assertThat(server.registering).anyMatch(headers -> headers.contains("Bearer " + TOKEN));
        assertThat(server.casting)
                .hasSize(3)
                .noneMatch(headers -> headers.contains("authorization") || headers.contains("cookie"));
    }

    @Test
    void lostAnswersMakeNoSecondTokenAndNoSecondBallot() throws IOException {
        server.breakAnswers(1);
        Run lost = register();
        assertThat(lost.status()).isEqualTo(3);
        assertThat(lost.problems()).endsWith("Run the same command again; it does no harm.\n");
        assertThat(vote("show", "--pass", pass().toString()).out())
                .endsWith("next       register again: there is no token yet\n");
        assertThat(register().status()).isZero();

        server.breakAnswers(1);
        assertThat(cast("2 1").status()).isEqualTo(3);
        assertThat(vote("show", "--pass", pass().toString()).out()).contains("ballots    1 filled in, 0 acknowledged");
        assertThat(cast("2 1").out()).startsWith("Ballot 1 has arrived");
        assertThat(vote("cast", "--ballot-box", box(), "--pass", pass().toString())
                        .out())
                .startsWith("Ballot 1 has arrived");
        assertThat(server.accepted()).hasSize(1);
    }

    @Test
    void registeringAgainSendsAndChangesNothing() throws IOException {
        register();
        byte[] before = Files.readAllBytes(pass());
        assertThat(register().out()).startsWith("You are registered already");

        assertThat(Files.readAllBytes(pass())).isEqualTo(before);
        assertThat(server.signatures()).isEqualTo(1);
    }

    @Test
    void aSecondPassGetsNoTokenAndIsToldWhy() throws IOException {
        register();
        Path other = folder.resolve("other.json");
        Run run = vote(registration("--token-env", "TOKEN", other));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problems())
                .startsWith("Refused: 409 urn:problem:token-issued")
                .contains("no second token is issued");
        assertThat(new PassFile(other).load().token()).isEmpty();
        Run withoutToken = vote("cast", "--ballot-box", box(), "--pass", other.toString(), "--ranking", "1");
        assertThat(withoutToken)
                .isEqualTo(new Run(1, "", "There is no token yet: run ./foundation vote register again.\n"));
    }

    @Test
    void anotherManifestIsRefusedBeforeAnythingIsSent() throws IOException {
        List<String> words = new ArrayList<>(registration("--token-env", "TOKEN"));
        words.set(
                words.indexOf("--manifest-hash") + 1, SampleElection.random(32).base64());
        Run run = vote(words);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problems()).isEqualTo("The manifest is not the one that was announced; do not vote under it\n");
        assertThat(server.signatures()).isZero();
        assertThat(Files.exists(pass())).isFalse();
    }

    @Test
    void thePassOfAnotherElectionIsNeverOverwritten() throws IOException {
        register();
        byte[] before = Files.readAllBytes(pass());
        List<String> words = new ArrayList<>(registration("--token-env", "TOKEN"));
        words.set(words.indexOf("--election") + 1, UUID.randomUUID().toString());
        Run run = vote(words);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problems()).contains("is the voting pass of election " + election.manifest.election());
        assertThat(Files.readAllBytes(pass())).isEqualTo(before);
    }

    @Test
    void whoCastsMinutesAfterRegisteringInASmallElectionIsWarnedAndNothingIsSent() throws IOException {
        useElection(new SampleElection(PublishLevel.FULL, 49));
        assertThat(register().out()).contains("let hours pass before you cast your ballot");
        Run warned = cast("1");
        assertThat(warned.status()).isEqualTo(1);
        assertThat(warned.problems())
                .startsWith("You registered 0 minutes ago, and few people may vote in this election.")
                .endsWith("Nothing was sent. Come back in some hours, or add --now.\n");
        assertThat(server.accepted()).isEmpty();

        Run insisted = vote("cast", "--ballot-box", box(), "--pass", pass().toString(), "--ranking", "1", "--now");
        assertThat(insisted.status()).isZero();
        assertThat(insisted.problems())
                .startsWith("You registered 0 minutes ago")
                .doesNotContain("Nothing was sent");
        assertThat(cast("2")).extracting(Run::status, Run::problems).containsExactly(0, "");
    }

    @Test
    void whoWaitsOrVotesAmongManyIsNotWarned() throws IOException {
        register();
        assertThat(cast("1").problems()).isEmpty();

        useElection(new SampleElection(PublishLevel.FULL, 49));
        Files.delete(pass());
        register();
        Files.setLastModifiedTime(pass(), FileTime.from(now.minus(Duration.ofMinutes(60))));
        assertThat(cast("1")).extracting(Run::status, Run::problems).containsExactly(0, "");
    }

    @Test
    void whereTheFirstBallotCountsAnotherIsNotSent() throws IOException {
        useElection(new SampleElection(PublishLevel.FULL, 60, CountingMethod.SCHULZE, false));
        register();
        cast("2=3 1");
        Run second = cast("1");

        assertThat(second).isEqualTo(new Run(1, "", "In this election the first ballot counts; send that one\n"));
        assertThat(cast("3=2 1").out()).startsWith("Ballot 1 has arrived");
        assertThat(server.accepted()).hasSize(1);
        assertThat(ranking(0)).isEqualTo(new Ranking(List.of(List.of(2, 3), List.of(1))));
    }

    @Test
    void anEmptyRankingIsABlankBallot() throws IOException {
        register();
        assertThat(cast("").status()).isZero();
        assertThat(ranking(0)).isEqualTo(Ranking.blank());
    }

    @Test
    void noKeyAndNoVoteIsEverPrinted() throws IOException {
        StringBuilder printed = new StringBuilder();
        printed.append(register()).append(cast("4 2")).append(cast("5")).append(look());
        printed.append(vote("show", "--pass", pass().toString()));
        VotingPass pass = new PassFile(pass()).load();

        assertThat(printed)
                .doesNotContain(TOKEN)
                .doesNotContain(pass.key().seed().base64())
                .doesNotContain(pass.key().publicKey().bytes().base64())
                .doesNotContain(pass.token().orElseThrow().base64())
                .doesNotContain(pass.blinding().inverse().base64())
                .doesNotContain("4 2");
        assertThat(vote("show", "--pass", pass().toString()).out())
                .isEqualTo("""
                election   %s
                manifest   %s
                weight     1
                ballots    2 filled in, 2 acknowledged
                log        had 0 ballots when last looked at
                next       look, and check when the result is published
                """.formatted(election.manifest.election(), election.manifest.hash()));
    }

    @Test
    void thePassIsReadableByItsOwnerOnly() throws IOException {
        register();
        cast("1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pass())))
                .isEqualTo("rw-------");
    }

    @Test
    void nobodyThereIsNoAnswer() {
        String address = box();
        server.close();
        Run run = register(address);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.problems()).startsWith("No answer came from " + address);
    }

    @Test
    void aPassIsForOneCommandAtATime() throws IOException {
        register();
        try (FileChannel channel = FileChannel.open(folder.resolve("pass.json.lock"), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Run run = cast("1");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.problems()).startsWith("Another command uses ");
        }
        assertThat(cast("1").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 0         | This is no ranking: Candidate numbers begin at 1, not 0
            3 1 3       | This is no ranking: Candidate 3 is ranked twice
            3,1         | A ranking is like "3 1 7=2", best first, and "3,1" cannot be in one
            1= 2        | A ranking is like "3 1 7=2", best first, and "1=" cannot be in one
            999999      | A ranking is like "3 1 7=2", best first, and "999999" cannot be in one
            7           | This election cannot count such a ranking
            1=2         | This election cannot count such a ranking
            """)
    void whatIsNoRankingHereIsNotSent(String ranking, String problem) {
        register();
        Run run = cast(ranking);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.problems()).startsWith(problem);
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsStatusTwo() throws IOException {
        String pass = pass().toString();
        String none = folder.resolve("none.json").toString();
        String junk = Files.writeString(folder.resolve("junk.json"), "{}").toString();

        assertThat(vote()).isEqualTo(new Run(2, "", VoteCommand.USAGE));
        assertThat(vote("--help")).isEqualTo(new Run(0, VoteCommand.USAGE, ""));
        assertTwo("There is no vote again", "again");
        assertTwo("This command does not take --fast", "show", "--fast");
        assertTwo("--pass needs a value", "show", "--pass");
        assertTwo("--pass is given twice", "show", "--pass", pass, "--pass", pass);
        assertTwo("--pass is missing", "show");
        assertTwo("There is no voting pass " + none, "show", "--pass", none);
        assertTwo(junk + " is no voting pass: ", "show", "--pass", junk);
        assertTwo("--ballot-box is an address like ", "cast", "--pass", pass, "--ballot-box", "ballots.example.org");
        assertTwo("--ballot-box is an address like ", "cast", "--pass", pass, "--ballot-box", "http://a.example/v1");
        assertTwo("There is no voting pass " + pass, "cast", "--pass", pass, "--ballot-box", box());
        assertTwo(
                "Where is the access token? ",
                registration("--election", "x").stream().limit(9).toArray(String[]::new));
        assertThat(vote(registration("--token-env", "NOBODY")).problems())
                .isEqualTo("There is no environment variable NOBODY\n");
        assertThat(vote(registration("--token-file", none)).problems()).isEqualTo(none + " cannot be read\n");
        register();
        assertTwo("No ballot is filled in yet", "cast", "--pass", pass, "--ballot-box", box());
        assertThat(look()).isEqualTo(new Run(1, "", "No ballot was acknowledged yet, so there is none to look for.\n"));
    }

    private void assertTwo(String problem, String... words) {
        Run run = vote(words);
        assertThat(run.status()).describedAs(run.problems()).isEqualTo(2);
        assertThat(run.problems()).startsWith(problem);
    }

    private void useElection(SampleElection other) throws IOException {
        server.close();
        server = new SampleServer(other);
        current = other;
    }

    private Run register() {
        return vote(registration("--token-env", "TOKEN"));
    }

    private Run register(String address) {
        List<String> words = new ArrayList<>(registration("--token-env", "TOKEN"));
        words.set(words.indexOf("--elections") + 1, address);
        return vote(words);
    }

    private List<String> registration(String source, String token) {
        return registration(source, token, pass());
    }

    private List<String> registration(String source, String token, Path pass) {
        return List.of(
                "register",
                "--elections",
                box(),
                "--election",
                current.manifest.election().toString(),
                "--manifest-hash",
                current.manifest.hash().base64(),
                "--pass",
                pass.toString(),
                source,
                token);
    }

    private Run cast(String ranking) {
        return vote("cast", "--ballot-box", box(), "--pass", pass().toString(), "--ranking", ranking);
    }

    private Run look() {
        return vote("look", "--ballot-box", box(), "--pass", pass().toString());
    }

    private Ranking ranking(int ballot) throws IOException {
        return new PassFile(pass()).load().ballots().get(ballot).opening().ranking();
    }

    private String kit() throws IOException {
        election.register(1); // the roll entry for which the service has signed
        election.publishHead();
        return Files.write(folder.resolve("kit.zip"), election.kit().archive(election.logKey))
                .toString();
    }

    private String box() {
        return server.base().toString();
    }

    private Path pass() {
        return folder.resolve("pass.json");
    }

    private Run vote(List<String> words) {
        return vote(words.toArray(String[]::new));
    }

    private Run vote(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = VoteCommand.run(
                List.of(words),
                Map.of("TOKEN", TOKEN),
                now,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8));
    }
}
