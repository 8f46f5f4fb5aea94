package org.foundationops.elections.count;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.elections.count.Uploads.BLT;
import static org.foundationops.elections.count.Uploads.post;
import static org.foundationops.elections.count.Uploads.zipped;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.elections.Api;
import org.foundationops.elections.counting.command.CountCommand;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class CountResourceTest {

    private static final int MIB = 1024 * 1024;
    private static final String CSV = "id,rank 1,rank 2\n1,Ada,Bea\n2,Bea,\n3,Ada,overvote\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "method=scottish-stv, --method scottish-stv",
        "method=meek-prf&seats=1, --method meek-prf --seats 1",
        "method=wigm-prf&batch=true, --method wigm-prf --option batch=true",
        "method=irv&tie=seed:abc, --method irv --option tie=seed:abc",
        "method=sequential-irv, --method sequential-irv",
        "method=bottoms-up&tie=list-first, --method bottoms-up --option tie=list-first",
        "method=stv-wig-rctab&quota=hare&threshold=fractional, "
                + "--method stv-wig-rctab --option quota=hare --option threshold=fractional",
        "method=mpls-stv, --method mpls-stv",
        "method=schulze, --method schulze",
        "method=approval&maxChoices=2, --method approval --option max-choices=2"
    })
    void theAnswerIsThatOfTheCommand(String query, String words) throws IOException {
        String expected = command("upload", BLT, words + " --json");

        String answer = post(query, BLT).statusCode(200).extract().asString();

        assertThat(answer).isEqualTo(expected);
    }

    @Test
    void castVoteRecordsAreCountedToo() throws IOException {
        String words = "--method irv --rank-columns 2-3 --option overvote=skip";

        assertThat(given().contentType("text/csv")
                        .body(CSV)
                        .post("/v1/counts?method=irv&rankColumns=2-3&overvote=skip")
                        .then()
                        .statusCode(200)
                        .body("winners", contains("Ada"))
                        .extract()
                        .asString())
                .isEqualTo(command("upload", CSV, words + " --json"));
        post("method=irv&rankColumns=2-3", CSV).statusCode(200).body("validBallots", equalTo(3));
    }

    @Test
    void zippedFilesAreReadAsTheyAre() {
        byte[] plain = BLT.getBytes(StandardCharsets.UTF_8);

        given().contentType("application/gzip")
                .body(zipped(plain, 1))
                .post("/v1/counts?method=scottish-stv")
                .then()
                .statusCode(200)
                .body("winners", contains("Ada <&>", "Bo"));
        given().contentType("text/plain")
                .header("Content-Encoding", "gzip")
                .body(zipped(plain, 1))
                .post("/v1/counts?method=scottish-stv")
                .then()
                .statusCode(200)
                .body("totalBallots", equalTo(10));
    }

    @Test
    void theFormatIsThatOfAccept() throws Exception {
        String csv =
                as("text/csv").contentType(startsWith("text/csv")).extract().asString();
        assertThat(csv).isEqualTo(command("upload", BLT, "--method scottish-stv --csv"));
        assertThat(csv).contains("'=Cleo,2.00000");

        String svg = as("image/svg+xml")
                .contentType(startsWith("image/svg+xml"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asString();
        assertThat(svg).isEqualTo(command("upload", BLT, "--method scottish-stv --svg"));
        var picture = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("Elected: Ada <&>, Bo.");

        as("*/*").contentType(startsWith("application/json"));
        as("image/svg+xml;q=0.5, text/csv").contentType(startsWith("text/csv"));
    }

    @Test
    void otherFormatsAreNotGiven() {
        Api.refused(
                given().accept("text/html")
                        .contentType("text/plain")
                        .body(BLT)
                        .post("/v1/counts?method=irv")
                        .then(),
                406,
                "not-acceptable");
        Api.refused(
                given().contentType("application/json")
                        .body("{}")
                        .post("/v1/counts?method=irv")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "'2 1\n1 3 0\n0\n', 2, 'the candidate number must be from 1 to 2, not 3'",
        "'2 1\n1 1 1 0\n0\n', 2, 'candidate 1 is ranked twice'",
        "'2 1\n-1 2 0\n', 2, 'a weight must be positive, and a line of withdrawn candidates holds negative numbers only'",
        "'2 1\n99999999999999999999 1 0\n', 2, 'the weight must be from 1 to 50000000, not 99999999999999999999'",
        "'2 1\n1 1 0\n', 2, 'the file ends where a ballot or the closing 0 should stand'",
        "'', 1, 'the file ends where the header \"candidates seats\" should stand'",
        "'a,b\nx\n', 2, 'the row has 1 cell, the header 2'",
        "'a,b\nx,x\n', 2, '\"x\" is ranked twice (--option repeats=skip lets the first count)'"
    })
    void unreadableBallotsAreRefusedWithLineAndReason(String text, int line, String reason) {
        Api.refused(post("method=irv", text.replace("\\n", "\n")), 400, "ballots-unreadable")
                .body("line", equalTo(line))
                .body("reason", equalTo(reason))
                .body("detail", equalTo("Line " + line + ": " + reason));
    }

    @Test
    void brokenBytesAreRefused() {
        byte[] zipped = zipped(BLT.getBytes(StandardCharsets.UTF_8), 1);
        Api.refused(post("method=irv", java.util.Arrays.copyOf(zipped, zipped.length / 2)), 400, "ballots-unreadable")
                .body("reason", startsWith("it cannot be unzipped"));
        Api.refused(post("method=irv", new byte[] {'a', '\n', (byte) 0xC3, '(', '\n'}), 400, "ballots-unreadable")
                .body("line", equalTo(2))
                .body("reason", equalTo("not UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', method",
        "method=plurality, method",
        "method=irv&seats=0, seats",
        "method=irv&seats=two, seats",
        "method=irv&tie=coin, tie",
        "method=irv&quota=droop&quota=hare, quota",
        "method=irv&colour=red, colour",
        "method=irv&rankColumns=3-2, rankColumns",
        "method=approval&maxChoices=-1, maxChoices",
        "method=irv&overvote=count, overvote"
    })
    void unknownChoicesAreRefused(String query, String parameter) {
        Api.refused(post(query, BLT), 400, "invalid-request").body("errors.parameter", contains(parameter));
    }

    @Test
    void whatTheMethodCannotCountIsRefused() {
        String equal = "2 1\n1 1=2 0\n0\n\"A\"\n\"B\"\n\"T\"\n";

        Api.refused(post("method=irv", equal), 422, "ballots-uncountable")
                .body("detail", equalTo("irv cannot count a ballot that ranks two candidates equally."));
        post("method=schulze", equal).statusCode(200);
        Api.refused(post("method=irv&seats=2", BLT), 422, "ballots-uncountable");
        Api.refused(post("method=approval&maxChoices=1", BLT), 422, "ballots-uncountable");
    }

    @Test
    void tenMebibytesAreTakenAndNotOneByteMore() {
        byte[] most = padded(10 * MIB);
        post("method=scottish-stv", most).statusCode(200).body("totalBallots", equalTo(10));

        tooLarge(post("method=scottish-stv", padded(10 * MIB + 1)), "it has more than 10485760 bytes");
        // Without a length, so that only reading shows it.
        tooLarge(
                given().contentType("text/plain")
                        .body(new ByteArrayInputStream(padded(10 * MIB + 1)))
                        .post("/v1/counts?method=scottish-stv")
                        .then(),
                "it has more than 10485760 bytes");
    }

    @Test
    void aSmallFileThatUnzipsToAHugeOneIsRefused() {
        byte[] bomb = zipped("#".repeat(1023).concat("\n").getBytes(StandardCharsets.UTF_8), 110 * 1024);
        assertThat(bomb.length).isLessThan(MIB);

        tooLarge(post("method=irv", bomb), "unzipped it has more than 104857600 bytes");
    }

    @Test
    void twoHundredCandidatesAreTakenAndNotOneMore() {
        post("method=irv", Uploads.random(200, 1, 50, 5)).statusCode(200);

        tooLarge(post("method=irv", Uploads.random(201, 1, 50, 5)), "it has more than 200 candidates");
        StringBuilder csv = new StringBuilder("rank\n");
        for (int name = 0; name <= 200; name++) {
            csv.append("Candidate ").append(name).append('\n');
        }
        tooLarge(post("method=irv", csv.toString()), "it has more than 200 candidates");
    }

    @Test
    void namesWithoutEndAreRefused() {
        String blt = "1 1\n1 1 0\n0\n\"" + "x".repeat(501) + "\"\n\"T\"\n";
        tooLarge(post("method=irv", blt), "a name in it has more than 500 characters");
    }

    @Test
    void whatTakesTooMuchMemoryIsRefused() {
        tooLarge(
                post("method=irv", zipped(Uploads.random(60, 1, 200_000, 12).getBytes(StandardCharsets.UTF_8), 1)),
                "its rankings and rounds take more than 16777216 bytes of memory");
        // 199 passes of up to 200 rounds with up to 200 figures each.
        tooLarge(
                post("method=sequential-irv&seats=199", Uploads.random(200, 1, 50, 5)),
                "its rankings and rounds take more than 16777216 bytes of memory");
    }

    @Test
    void nothingIsStored() {
        long before = TestDatabase.count("select count(*) from idempotency_answer");
        List<String> winners = new ArrayList<>();
        for (String first : List.of("1", "2")) {
            winners.add(given().contentType("text/plain")
                    .header("Idempotency-Key", "the-same-key")
                    .body("2 1\n1 " + first + " 0\n0\n\"A\"\n\"B\"\n\"T\"\n")
                    .post("/v1/counts?method=irv")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .extract()
                    .jsonPath()
                    .getString("winners[0]"));
        }

        assertThat(winners).containsExactly("A", "B");
        assertThat(TestDatabase.count("select count(*) from idempotency_answer"))
                .isEqualTo(before);
    }

    private static io.restassured.response.ValidatableResponse as(String accept) {
        return given().accept(accept)
                .contentType("text/plain")
                .body(BLT)
                .post("/v1/counts?method=scottish-stv")
                .then()
                .statusCode(200);
    }

    private static void tooLarge(io.restassured.response.ValidatableResponse answer, String reason) {
        Api.refused(answer, 413, "count-too-large")
                .body("detail", startsWith("The file cannot be counted here: " + reason + "."))
                .body("detail", containsString("./foundation count FILE --method METHOD"));
    }

    /** Empty lines mean nothing. */
    private static byte[] padded(int length) {
        return (BLT + "\n".repeat(length - BLT.length())).getBytes(StandardCharsets.UTF_8);
    }

    private String command(String name, String text, String words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addFirst(Files.writeString(folder.resolve(name), text).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CountCommand.run(all, new PrintStream(out, false, StandardCharsets.UTF_8), System.err))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
