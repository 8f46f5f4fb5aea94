package org.foundationops.ballots.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.manifest.PublishLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 12).vote(10, 2, 1);

    private record Run(int status, String out, String problems) {}

    @Test
    void theStatusSaysTheOutcomeAndTheLastLineSaysItInWords() throws IOException {
        byte[] archive = election.archive();
        Run right = run(file("kit.zip", archive));
        Run closed = run(file("closed.zip", election.kit().withoutBallots().archive(election.logKey)));
        archive[archive.length / 2] ^= 1;
        Run wrong = run(file("wrong.zip", archive));

        assertThat(right.status()).isZero();
        assertThat(right.out()).endsWith("Everything is right: the ballots, and the count repeated from them.\n");
        assertThat(closed.status()).isEqualTo(3);
        assertThat(closed.out())
                .endsWith("The ballots are right. This kit does not show them, so the count cannot be repeated.\n");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).startsWith("WRONG: archive: ").endsWith("This kit is WRONG.\n");
    }

    @Test
    void anchorsAreReadFromFiles() throws IOException {
        String kit = file("kit.zip", election.archive());
        String head = file("head.json", election.heads.getFirst().json().canonical());
        String receipts = file(
                "receipts.json",
                Json.of(election.log.stream()
                                .map(cast -> Acknowledgement.sign(election.manifest.reference(), cast, election.logKey)
                                        .json())
                                .toList())
                        .canonical());
        String hash = file("hash.txt", (election.manifest.hash().base64() + "\n").getBytes(StandardCharsets.UTF_8));

        Run run = run(kit, "--anchor", head, receipts, "--anchor", hash);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("anchor: ")))
                .hasSize(2 + election.log.size())
                .noneMatch(line -> line.contains("not anchored"));
        String other = file("other.txt", (SampleElection.random(32) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(run(kit, "--anchor", other).status()).isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsStatusTwo() throws IOException {
        String kit = file("kit.zip", election.archive());

        assertThat(run()).isEqualTo(new Run(2, "", VerifyCommand.USAGE));
        assertThat(run("--help")).isEqualTo(new Run(0, VerifyCommand.USAGE, ""));
        assertThat(run(folder.resolve("none.zip").toString()).problems()).startsWith("There is no file ");
        assertThat(run(kit, kit).status()).isEqualTo(2);
        assertThat(run(kit, "--fast").problems()).startsWith("There is no option --fast");
        assertThat(run(kit, "--anchor").problems()).startsWith("--anchor needs a file");
        Run noAnchor = run(kit, "--anchor", file("text.txt", "hello".getBytes(StandardCharsets.UTF_8)));
        assertThat(noAnchor.status()).isEqualTo(2);
        assertThat(noAnchor.problems()).contains("text.txt is no anchor: ");
    }

    private String file(String name, byte[] contents) throws IOException {
        return Files.write(folder.resolve(name), contents).toString();
    }

    private static Run run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = VerifyCommand.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8));
    }
}
