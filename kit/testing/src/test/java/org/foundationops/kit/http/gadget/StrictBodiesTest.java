package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.http.gadget.Requests.GADGET;
import static org.foundationops.kit.http.gadget.Requests.json;
import static org.foundationops.kit.http.gadget.Requests.problem;
import static org.foundationops.kit.http.gadget.Requests.sendLarge;
import static org.foundationops.kit.http.gadget.Requests.signedIn;
import static org.foundationops.kit.http.gadget.Requests.unreadable;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class StrictBodiesTest {

    private static final int MEGABYTE = 1 << 20;

    private static Response make(String body) {
        return signedIn(body).post("/v1/gadgets");
    }

    private static String gadgetWith(String properties) {
        return GADGET.substring(0, GADGET.length() - 1) + "," + properties + "}";
    }

    @Test
    void aGoodBodyIsRead() {
        assertThat(make(gadgetWith("""
                                "size":3,"isHollow":true,"madeOn":"2026-01-31","testedAt":"2026-01-31T12:00:00.5Z",
                                "makerId":"01989E2E-0000-7000-8000-000000000000","parts":[{"code":"a","labels":["x"]}]""")).statusCode()).isEqualTo(201);
    }

    @Test
    void unknownNamesAreAllNamed() {
        List<Map<String, String>> errors =
                problem(make(gadgetWith("""
                                "colour":"RED","parts":[{"code":"a"},{"code":"b","lable":{"deep":[1]}}],"x/y~z":1""")), 400, "invalid-request").getList("errors");
        assertThat(errors)
                .containsExactly(
                        Map.of("pointer", "/colour", "message", "is not known here"),
                        Map.of("pointer", "/parts/1/lable", "message", "is not known here"),
                        Map.of("pointer", "/x~1y~0z", "message", "is not known here"));
    }

    @Test
    void anUnknownNameInsideMoneyIsNamed() {
        assertThat(unreadable(make(GADGET.replace("\"USD\"", "\"USD\",\"cents\":1")))
                        .get("pointer"))
                .isEqualTo("/price/cents");
    }

    @Test
    void theSameNameTwiceIsRefusedWhereItStands() {
        assertThat(unreadable(make(gadgetWith("\"parts\":[{\"code\":\"a\",\"code\":\"b\"}]"))))
                .containsEntry("pointer", "/parts/0/code")
                .hasEntrySatisfying("message", message -> assertThat(message).startsWith("has the same name twice"));
    }

    @Test
    void nullIsRefused() {
        assertThat(unreadable(make(gadgetWith("\"size\":null"))))
                .containsEntry("pointer", "/size")
                .containsEntry("message", "must not be null; leave it out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "size | \"3\" | must be a whole number",
                "size | 3.5 | must be a whole number",
                "size | 3.0 | must be a whole number",
                "size | 99999999999 | must be a whole number",
                "size | true | must be a whole number",
                "size | \"\" | must be a whole number",
                "size | [] | must be a whole number",
                "isHollow | \"true\" | must be true or false",
                "isHollow | 1 | must be true or false",
                "madeOn | \"2026-02-30\" | must be a date like 2026-01-31",
                "madeOn | \"2026-1-3\" | must be a date like 2026-01-31",
                "madeOn | [2026,1,31] | must be a date like 2026-01-31",
                "madeOn | \"+999999-01-01\" | must be a date like 2026-01-31",
                "madeOn | 20260131 | must be a date like 2026-01-31",
                "testedAt | 1700000000 | must be a time in UTC like 2026-01-31T12:00:00Z",
                "testedAt | \"2026-01-31T12:00:00+01:00\" | must be a time in UTC like 2026-01-31T12:00:00Z",
                "testedAt | \"2026-01-31\" | must be a time in UTC like 2026-01-31T12:00:00Z",
                "testedAt | \"+292278994-08-17T07:12:55Z\" | must be a time in UTC like 2026-01-31T12:00:00Z",
                "makerId | \"1-2-3-4-5\" | must be a UUID",
                "makerId | \"AZieLgAAcACAAAAAAAAAAA==\" | must be a UUID",
                "makerId | 7 | must be a UUID",
                "parts | {} | must be a list",
                "parts | \"a\" | must be a list",
                "parts | \"\" | must be a list",
            })
    void aValueOfAnotherKindIsRefused(String name, String value, String message) {
        assertThat(unreadable(make(gadgetWith("\"" + name + "\":" + value))))
                .containsEntry("pointer", "/" + name)
                .containsEntry("message", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"amount\":\"22.0\",\"currency\":\"USD\"} | an amount of USD is written with 2 decimals, like 0.00",
                "{\"amount\":\"22\",\"currency\":\"USD\"} | an amount of USD is written with 2 decimals, like 0.00",
                "{\"amount\":\"022.00\",\"currency\":\"USD\"} | an amount of USD is written with 2 decimals, like 0.00",
                "{\"amount\":\"2e3\",\"currency\":\"USD\"} | an amount of USD is written with 2 decimals, like 0.00",
                "{\"amount\":\"22.00\",\"currency\":\"JPY\"} | an amount of JPY is written with no decimals, like 0",
                "{\"amount\":\"22.00\",\"currency\":\"usd\"} | not a currency of ISO 4217",
                "{\"amount\":\"22.00\",\"currency\":\"XAU\"} | XAU is not money that can be paid",
                "{\"amount\":\"99999999999999999.00\",\"currency\":\"USD\"} | an amount has at most 15 digits",
                "{\"amount\":22.00,\"currency\":\"USD\"} | amount must be a text",
                "{\"currency\":\"USD\"} | needs amount and currency",
                "\"22.00 USD\" | must be money like {\"amount\":\"2200.00\",\"currency\":\"USD\"}",
            })
    void moneyIsReadExactlyOrNotAtAll(String price, String message) {
        String body = "{\"name\":\"x\",\"color\":\"RED\",\"price\":" + price + "}";
        assertThat(unreadable(make(body)).get("pointer")).startsWith("/price");
        assertThat(unreadable(make(body))).containsEntry("message", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"red\"", "0", "\"GREEN\"", "\"\""})
    void anEnumIsOneOfItsNames(String color) {
        assertThat(unreadable(make(GADGET.replace("\"RED\"", color))))
                .containsEntry("pointer", "/color")
                .containsEntry("message", "must be one of RED, BLUE");
    }

    @Test
    void aNumberIsNotAText() {
        assertThat(unreadable(make(GADGET.replace("\"left-handed screwdriver\"", "12"))))
                .containsEntry("pointer", "/name")
                .containsEntry("message", "must be a text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":",
                "{name:1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":1,}",
                "// x\n{}",
                "\u0000"
            })
    void whatIsNotJsonIsRefused(String body) {
        assertThat(unreadable(make(body)).get("message")).startsWith("is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", " x", " ]", ",1", "null"})
    void nothingMayStandBehindTheEnd(String more) {
        assertThat(unreadable(make(GADGET + more)).get("pointer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aMissingBodyIsNamed(String body) {
        assertThat(unreadable(make(body))).containsEntry("pointer", "").containsEntry("message", "is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "true"})
    void aBodyOfAnotherKindIsRefused(String body) {
        assertThat(unreadable(make(body))).containsEntry("pointer", "").containsEntry("message", "must be an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void textThatTheDatabaseCannotKeepIsRefused(String text) {
        assertThat(unreadable(make(GADGET.replace("left-handed", text))))
                .containsEntry("pointer", "/name")
                .containsEntry("message", "has a character that is not text");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] body = GADGET.replace("left-handed", "l\u00e9ft").getBytes(StandardCharsets.ISO_8859_1);
        Response answer = signedIn("").body(body).post("/v1/gadgets");
        assertThat(unreadable(answer).get("message")).startsWith("is not JSON");
    }

    @Test
    void aDeepBodyIsRefusedWithoutReadingItAll() {
        HttpResponse<String> answer = sendLarge("/v1/gadgets", "application/json", "{\"name\":" + "[".repeat(100_000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"message\":\"is nested too deeply or too long\"")
                .hasSizeLessThan(1_000);
    }

    @Test
    void theDeepestBodyThatIsReadHas32Levels() {
        assertThat(unreadable(make(gadgetWith("\"x\":" + "[".repeat(31) + "]".repeat(31)))))
                .containsEntry("pointer", "/x")
                .containsEntry("message", "is not known here");
        assertThat(unreadable(make(gadgetWith("\"x\":" + "[".repeat(32) + "]".repeat(32)))))
                .containsEntry("message", "is nested too deeply or too long");
    }

    @Test
    void aHugeNumberIsRefused() {
        HttpResponse<String> answer =
                sendLarge("/v1/gadgets", "application/json", gadgetWith("\"size\":" + "9".repeat(100_000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"is nested too deeply or too long\"");
        assertThat(unreadable(make(gadgetWith("\"size\":1e999999999")))).containsEntry("pointer", "/size");
    }

    @Test
    void tenMegabytesAreRefused() {
        HttpResponse<String> answer =
                sendLarge("/v1/gadgets", "application/json", GADGET.replace("left-handed", "x".repeat(10 * MEGABYTE)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:problem:payload-too-large");
    }

    @Test
    void anAnnouncedTerabyteIsRefusedBeforeItComes() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /v1/trials/work HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 1000000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyWithoutALengthIsCountedAsItComes() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /v1/trials/work HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n60000\r\n" + " ".repeat(0x60000) + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void anOperationMayTakeMore() {
        HttpResponse<String> answer = sendLarge("/v1/trials/imports", "text/csv", "row\n".repeat(200_000));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"runs\":200000");
        assertThat(sendLarge("/v1/trials/imports", "text/csv", "row\n".repeat(300_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whereNoBodyIsTakenNoneIsRead() {
        assertThat(given().post("/v1/trials/signals").statusCode()).isEqualTo(204);
        assertThat(json("{}").post("/v1/trials/signals").statusCode()).isEqualTo(204);
        problem(json("{\"reason\":\"lost\"}").post("/v1/trials/signals"), 400, "invalid-request");
    }

    @Test
    void brokenRulesComeAllAtOnceWithTheirPlaces() {
        List<Map<String, String>> errors =
                problem(make("""
                                {"name":" ","price":{"amount":"1.00","currency":"EUR"},"parts":[{"code":"a"},{}]}"""), 422, "validation-failed").getList("errors");
        assertThat(errors).extracting("pointer").containsExactly("/color", "/name", "/parts/1/code");
        assertThat(errors)
                .extracting("message")
                .containsExactly("must not be null", "must not be blank", "must not be blank");
    }
}
