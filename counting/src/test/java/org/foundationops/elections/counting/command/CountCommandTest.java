package org.foundationops.elections.counting.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountCommandTest {

    private static final String BLT = "3 2\n5 1 2 0\n3 2 0\n2 3 2 0\n0\n\"A <&>\"\n\"B\"\n\"=C\"\n\"T\"\n";

    @TempDir
    private Path folder;

    private record Run(int status, String out, String problems) {}

    @Test
    void printsOneLineOfJsonForEachFileAndMethodInTheOrderNamed() throws IOException {
        String first = file("a.blt", BLT);
        String second = file("b.csv", "x,y\nAda,Bea\nBea,\nAda,\n");

        Run run = run(first, second, "--method", "irv,wigm-prf", "--seats", "1", "--json");

        assertThat(run.status()).isZero();
        List<JsonNode> lines = run.out().lines().map(CountCommandTest::json).toList();
        assertThat(lines)
                .extracting(line -> line.get("ballots").textValue())
                .containsExactly("a.blt", "a.blt", "b.csv", "b.csv");
        assertThat(lines.get(2).get("winners").get(0).textValue()).isEqualTo("Ada");
        assertThat(lines.get(2).get("rounds").get(0).get("explanation").textValue())
                .isEqualTo("Ada (2) reaches the quota of 2 votes and is elected.");
    }

    @Test
    void readsZippedFiles() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(BLT.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.blt.gz"), zipped.toByteArray());

        assertThat(run(file.toString(), "--method", "scottish-stv", "--json").status())
                .isZero();
    }

    @Test
    void badInputIsStatusTwoWithFileLineAndReasonAndTheOthersAreCounted() throws IOException {
        String bad = file("bad.blt", "2 1\n1 3 0\n0\n");
        String good = file("good.blt", BLT);

        Run run = run(bad, good, "--method", "scottish-stv", "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.problems()).isEqualTo(bad + ":2: the candidate number must be from 1 to 2, not 3\n");
        assertThat(run.out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--json",
                "x.blt",
                "x.blt --method plurality",
                "x.blt --method irv --option tie=coin",
                "x.blt --method irv --option colour=red",
                "x.blt --method irv --seats 0",
                "x.blt --method irv --rank-columns 3-2",
                "x.blt --method irv --verbose",
                "x.blt --method",
                "x.blt y.blt --method irv --svg",
                "missing.blt --method irv"
            })
    void whatCannotBeUnderstoodIsStatusTwo(String words) {
        Run run = run(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.problems()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void ballotsThatTheMethodCannotCountAreStatusTwo() throws IOException {
        String equal = file("equal.blt", "2 1\n1 1=2 0\n0\n\"A\"\n\"B\"\n\"T\"\n");

        assertThat(run(equal, "--method", "irv").problems())
                .isEqualTo(equal + ":1: irv cannot count a ballot that ranks two candidates equally\n");
        assertThat(run(equal, "--method", "schulze").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish-stv", "meek-prf", "irv", "sequential-irv", "schulze", "approval"})
    void thePictureIsWellFormedAndSaysInWordsWhatItShows(String method) throws Exception {
        Run run = run(file("a.blt", BLT), "--method", method, "--svg");

        assertThat(run.status()).isZero();
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("Elected: ")
                .contains("A <&>");
    }

    @Test
    void theSpreadsheetHoldsNoFormulas() throws IOException {
        Run run = run(file("a.blt", BLT), "--method", "scottish-stv", "--csv");

        assertThat(run.out()).startsWith("file,method,pass,round,candidate,votes,quota,outcome\r\n");
        assertThat(run.out()).contains("a.blt,scottish-stv,1,1,'=C,2.00000,4.00000,\r\n");
    }

    @Test
    void theTableNamesTheElectedAndExplainsEachRound() throws IOException {
        assertThat(run(file("a.blt", BLT), "--method", "scottish-stv").out())
                .contains("Elected, in this order: A <&>, B")
                .contains("Round 1, quota 4.00000")
                .contains("reaches the quota of 4 votes and is elected");
    }

    /** Damaged files are refused with a line, or counted because the damage left a file that says something else. */
    @Test
    void damagedFilesNeverEndInAnythingButAResultOrALine() throws IOException {
        Random random = new Random(20261121);
        byte[] blt = BLT.getBytes(StandardCharsets.UTF_8);
        byte[] csv = "a,b,c\nAda,Bea,\n\"Bea, B\",Ada,Cyn\nCyn,,Ada\n".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 4_000; round++) {
            boolean isBlt = round % 2 == 0;
            byte[] bytes = damaged(isBlt ? blt : csv, random);
            String file = Files.write(folder.resolve(isBlt ? "f.blt" : "f.csv"), bytes)
                    .toString();
            Run run = run(file, "--method", "scottish-stv", "--json");
            if (run.status() == 2) {
                assertThat(run.problems()).matches("(?s)\\Q" + file + "\\E:[0-9]+: [^\n]+\n");
                assertThat(run.out()).isEmpty();
            } else {
                assertThat(run.status()).isZero();
                assertThat(json(run.out()).get("winners")).isNotEmpty();
            }
        }
    }

    private static byte[] damaged(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = 0; change <= random.nextInt(4); change++) {
            switch (random.nextInt(4)) {
                case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 1 -> {
                    if (bytes.length > 0) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    }
                }
                case 2 -> {
                    if (bytes.length > 0) {
                        bytes[random.nextInt(bytes.length)] = (byte) "0123456789 -=\n\",.".charAt(random.nextInt(17));
                    }
                }
                default -> {
                    int at = random.nextInt(bytes.length + 1);
                    byte[] more = Arrays.copyOf(bytes, bytes.length + 19);
                    System.arraycopy(bytes, at, more, at + 19, bytes.length - at);
                    System.arraycopy("9999999999999999999".getBytes(StandardCharsets.US_ASCII), 0, more, at, 19);
                    bytes = more;
                }
            }
        }
        return bytes;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Run run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = CountCommand.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8),
                problems.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException malformed) {
            throw new AssertionError(text, malformed);
        }
    }
}
