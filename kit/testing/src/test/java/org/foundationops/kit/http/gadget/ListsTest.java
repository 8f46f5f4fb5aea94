package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.kit.http.gadget.Requests.problem;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foundationops.kit.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ListsTest {

    private static final String ITEMS = "/v1/trials/items";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"");

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }

    private static Optional<String> link(Response answer, String relation) {
        for (String header : answer.headers().getValues("Link")) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (link.group(2).equals(relation)) {
                    return Optional.of(link.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(Response answer) {
        return answer.jsonPath().getList("items.key", String.class);
    }

    private static @Nullable String next(Response answer) {
        return answer.jsonPath().getString("next");
    }

    @Test
    void aPageHasFiftyItemsUnlessAskedOtherwise() {
        assertThat(keys(get(ITEMS))).hasSize(50).startsWith("1000").endsWith("1049");
        assertThat(keys(get(ITEMS + "?limit=200"))).hasSize(200);
        assertThat(keys(get(ITEMS + "?limit=1"))).containsExactly("1000");
    }

    @Test
    void followingNextReadsEverythingOnce() {
        List<String> all = new ArrayList<>();
        Optional<String> path = Optional.of(ITEMS + "?limit=100");
        while (path.isPresent()) {
            Response page = get(path.get());
            all.addAll(keys(page));
            path = link(page, "next");
            assertThat(path.isPresent()).isEqualTo(next(page) != null);
        }
        assertThat(all).hasSize(450).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void prevLeadsBackAndFirstToTheBeginning() {
        Response first = get(ITEMS + "?limit=10");
        assertThat(link(first, "prev")).isEmpty();
        assertThat(link(first, "first")).contains(ITEMS + "?limit=10");
        Response second = get(link(first, "next").orElseThrow());
        Response third = get(link(second, "next").orElseThrow());
        assertThat(keys(third)).startsWith("1020");
        assertThat(keys(get(link(third, "prev").orElseThrow()))).isEqualTo(keys(second));
        assertThat(link(second, "prev")).contains(ITEMS + "?limit=10");
        assertThat(link(third, "first")).contains(ITEMS + "?limit=10");
    }

    @Test
    void farInsideTheWayBackIsBoundedAndTrue() {
        Response page = get(ITEMS + "?limit=1");
        for (int i = 0; i < 40; i++) {
            page = get(link(page, "next").orElseThrow());
        }
        assertThat(keys(page)).containsExactly("1040");
        assertThat(link(page, "next").orElseThrow()).hasSizeLessThan(400);
        int back = 0;
        while (link(page, "prev").isPresent()) {
            page = get(link(page, "prev").orElseThrow());
            back++;
        }
        assertThat(back).isEqualTo(16);
        assertThat(keys(page)).containsExactly("1024");
    }

    @Test
    void theLastPageHasNoNext() {
        Response last = get(ITEMS + "?limit=200&cursor="
                + next(get(ITEMS + "?limit=200&cursor=" + next(get(ITEMS + "?limit=200")))));
        assertThat(keys(last)).hasSize(50).endsWith("1449");
        assertThat(last.jsonPath().getMap("").keySet()).containsExactly("items");
    }

    @Test
    void aCursorBelongsToItsListAndItsFilters() {
        String cursor = next(get(ITEMS + "?limit=5"));
        assertThat(get(ITEMS + "?limit=7&cursor=" + cursor).statusCode()).isEqualTo(200);
        problem(get(ITEMS + "?tag=a&cursor=" + cursor), 400, "invalid-request");
        problem(get("/v1/gadgets?cursor=" + cursor), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%21", "AAAA", "MTIz", "%F0%9F%98%80"})
    void aMadeUpCursorIsRefused(String cursor) {
        problem(get(ITEMS + "?cursor=" + cursor), 400, "invalid-request");
    }

    @Test
    void aForgedCursorIsRefused() {
        byte[] cursor = Base64.getUrlDecoder().decode(next(get(ITEMS + "?limit=5")));
        for (int i = 0; i < cursor.length; i++) {
            byte[] forged = cursor.clone();
            forged[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            problem(get(ITEMS + "?cursor=" + text), 400, "invalid-request");
        }
    }

    @Test
    void anEmptyListIsAListToo() {
        Response list = get("/v1/gadgets?color=BLUE&limit=1");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.jsonPath().getList("items")).isNotNull();
    }

    @Test
    void csvIsTheWholeListWithTheSameColumnsInEveryRow() throws IOException {
        Response csv = given().accept("text/csv").get(ITEMS);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(csv.header("ETag")).isNull();
        assertThat(csv.asString())
                .startsWith("key,text,inner.count,inner.word,labels\r\n")
                .endsWith("\r\n");
        List<CSVRecord> rows =
                CSVFormat.RFC4180.parse(new StringReader(csv.asString())).getRecords();
        assertThat(rows).hasSize(451).allMatch(row -> row.size() == 5);
        assertThat(rows.get(1).toList())
                .containsExactly("1000", "'=cmd|' /C calc'!A0", "-5", "a \"quoted\", one", "[\"x\",\"y\"]");
        assertThat(rows.get(2).toList()).containsExactly("1001", "", "", "", "[]");
        assertThat(rows.get(3).toList()).containsExactly("1002", "line one\nline two", "2", "'+49 30 1234", "[]");
        assertThat(rows.getLast().get(0)).isEqualTo("1449");
    }

    @Test
    void jsonLinesAreTheWholeListWithOneItemInEachLine() {
        Response lines = given().accept("application/x-ndjson").get(ITEMS);
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        List<String> items = lines.asString().lines().toList();
        assertThat(items).hasSize(450);
        assertThat(items.get(1)).isEqualTo("{\"key\":\"1001\",\"labels\":[]}");
    }

    @Test
    void aCallerMayPreferOneFormToAnother() {
        assertThat(given().accept("text/csv;q=0.5, application/json").get(ITEMS).contentType())
                .isEqualTo("application/json");
        assertThat(given().accept("application/json;q=0.1, application/x-ndjson")
                        .get(ITEMS)
                        .contentType())
                .startsWith("application/x-ndjson");
        assertThat(given().accept("*/*").get(ITEMS).contentType()).isEqualTo("application/json");
    }

    @Test
    void aStreamIsNotCutIntoPages() {
        problem(given().accept("text/csv").get(ITEMS + "?limit=5"), 400, "invalid-request");
    }

    @Test
    void aFilterHoldsForTheStreamToo() {
        Requests.make();
        String csv = given().accept("text/csv").get("/v1/gadgets?color=BLUE").asString();
        assertThat(csv).startsWith("id,name,note,price.amount,price.currency,color,recordedAt\r\n");
        assertThat(csv).doesNotContain("RED");
        assertThat(given().accept("text/csv").get("/v1/gadgets?color=RED").asString())
                .contains(",22.00,USD,RED,");
    }

    @Test
    void aStreamThatFailsAtOnceIsAProblem() {
        problem(given().accept("text/csv").get(ITEMS + "?failAt=0"), 500, "internal-error");
    }

    /** Who reads a broken stream must not take it for the whole list. */
    @Test
    void aStreamThatFailsOnTheWayBreaksOff() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + ITEMS + "?failAt=300"))
                .header("Accept", "text/csv")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }
}
