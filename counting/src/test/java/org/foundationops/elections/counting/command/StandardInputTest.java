package org.foundationops.elections.counting.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** {@code cat FILE | ./foundation count -}: the command in a process of its own, with a pipe for its input. */
class StandardInputTest {

    private static final String BLT = "3 2\n5 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Ada\"\n\"Bo\"\n\"Cleo\"\n\"T\"\n";
    private static final String CSV = "first,second\nAda,Bo\nBo,\nAda,\n";

    private record Run(int status, String out, String problems) {}

    @Test
    void aBltComesThroughThePipe() throws Exception {
        Run run = run(bytes(BLT), "-", "--method", "scottish-stv", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"ballots\":\"-\"")
                .contains("\"totalBallots\":10")
                .contains("\"winners\":[\"Ada\",\"Bo\"]");
    }

    @Test
    void castVoteRecordsComeThroughThePipe() throws Exception {
        Run run = run(bytes(CSV), "-", "--method", "irv", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"totalBallots\":3").contains("\"winners\":[\"Ada\"]");
    }

    @Test
    void zippedInputIsUnzipped() throws Exception {
        assertThat(run(zipped(BLT), "-", "--method", "meek-prf", "--json").out())
                .isEqualTo(
                        run(bytes(BLT), "-", "--method", "meek-prf", "--json").out())
                .contains("\"winners\":[\"Ada\",\"Bo\"]");
        assertThat(run(zipped(CSV), "-", "--method", "irv", "--json").out()).contains("\"winners\":[\"Ada\"]");
    }

    @Test
    void whatComesInPiecesIsReadToItsEnd() throws Exception {
        Process process = start("-", "--method", "irv", "--seats", "1", "--json");
        try (OutputStream input = process.getOutputStream()) {
            for (byte one : bytes(BLT)) {
                input.write(one);
                input.flush();
            }
        }

        assertThat(finished(process).out()).contains("\"totalBallots\":10");
    }

    @Test
    void damagedInputIsStatusTwoWithLineAndReason() throws Exception {
        assertThat(run(bytes("2 1\n1 3 0\n0\n"), "-", "--method", "irv"))
                .isEqualTo(new Run(2, "", "-:2: the candidate number must be from 1 to 2, not 3\n"));
        assertThat(run(new byte[0], "-", "--method", "irv"))
                .isEqualTo(new Run(2, "", "-:1: the file ends where the header \"candidates seats\" should stand\n"));
        byte[] zipped = zipped(BLT);
        Run half = run(Arrays.copyOf(zipped, zipped.length / 2), "-", "--method", "irv");
        assertThat(half.status()).isEqualTo(2);
        assertThat(half.problems()).startsWith("-:1: it cannot be unzipped: ");
        assertThat(half.out()).isEmpty();
    }

    private static Run run(byte[] input, String... words) throws IOException, InterruptedException {
        Process process = start(words);
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(input);
        }
        return finished(process);
    }

    private static Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of(CountCommand.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString(),
                CountCommand.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).start();
    }

    private static Run finished(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String problems = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, problems.replace("\r", ""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes(text));
        }
        return bytes.toByteArray();
    }
}
