package org.foundationops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
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
                .readTree(asNobody()
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .asString())
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

        assertThat(lists).contains("/v1/persons", "/v1/corporate-members", "/v1/electorate/entries", "/v1/invoices");
        assertThat(without).isEmpty();
    }

    @Test
    void anExportHasTheSameThingsAsThePages() {
        TestPerson somebody = person();

        String table = export("text/csv");
        String lines = export("application/x-ndjson");

        assertThat(table.lines().findFirst().orElseThrow()).startsWith("id,");
        assertThat(table).contains(somebody.id().toString());
        assertThat(lines).contains("\"id\":\"" + somebody.id() + "\"");
        assertThat(table.lines().count() - 1).isEqualTo(lines.lines().count());
    }

    private static boolean isList(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("name").contains("cursor");
    }

    private static String export(String type) {
        return as(secretary())
                .accept(type)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
