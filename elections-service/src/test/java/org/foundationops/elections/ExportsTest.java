package org.foundationops.elections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Whoever may read a list may take all of it along, as a table or as lines. */
@ServiceTest
class ExportsTest {

    /** It has no end: one comes back with its cursor. */
    private static final String CHANGES = "/v1/changes";

    @Test
    void everyListCanBeHadAsATableAndAsLines() throws Exception {
        List<String> lists = new ArrayList<>();
        List<String> without = new ArrayList<>();
        JsonNode paths = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString())
                .path("paths");
        paths.properties().stream()
                .filter(path -> !path.getKey().equals(CHANGES))
                .filter(path -> isList(path.getValue().path("get")))
                .forEach(path -> {
                    lists.add(path.getKey());
                    JsonNode content = path.getValue().at("/get/responses/200/content");
                    if (!content.has("text/csv") || !content.has("application/x-ndjson")) {
                        without.add(path.getKey());
                    }
                });

        assertThat(lists)
                .contains("/v1/motions", "/v1/meetings", "/v1/bodies/{id}/leaves", "/v1/elections", "/v1/terms");
        assertThat(without).isEmpty();
    }

    private static boolean isList(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("name").contains("cursor");
    }
}
