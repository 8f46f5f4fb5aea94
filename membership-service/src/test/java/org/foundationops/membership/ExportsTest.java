package org.foundationops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.conductTeam;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.delegation.Delegating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever may read a list may take all of it along, as a table or as lines. */
@ServiceTest
class ExportsTest {

    /** It has no end: one comes back with its cursor. */
    private static final String CHANGES = "/v1/changes";

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^[0-9a-f-]{36}(?=,)");

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
        assertThat(lists)
                .contains(
                        "/v1/suspensions",
                        "/v1/delegations",
                        "/v1/delegations/{id}/uses",
                        "/v1/delegations/{id}/decision-requests",
                        "/v1/conflicts",
                        "/v1/affirmations",
                        "/v1/missing-affirmations");
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

    @Test
    void suspensionsConflictsAndAffirmationsAreExportedWhole() {
        TestPerson director = person().holding("director", UuidV7.next());
        UUID suspension = suspend(person());
        UUID conflict = idOf(as(director)
                .body(Map.of("about", Map.of("personId", person().id()), "reason", "We are married."))
                .post("/v1/conflicts"));

        assertThat(exported(() -> as(conductTeam()), "/v1/suspensions", "id")).contains(suspension);
        assertThat(exported(() -> as(secretary()), "/v1/conflicts", "id")).contains(conflict);
        assertThat(exported(() -> as(secretary()), "/v1/missing-affirmations", "personId"))
                .contains(director.id());
        Delegating.affirmed(director);
        assertThat(exported(() -> as(secretary()), "/v1/missing-affirmations", "personId"))
                .doesNotContain(director.id());
        assertThat(exported(() -> as(director), "/v1/affirmations", "id")).hasSize(1);
        assertThat(exported(() -> as(secretary()), "/v1/affirmations", "id"))
                .containsAll(exported(() -> as(director), "/v1/affirmations", "id"));
        assertThat(exported(() -> as(director), "/v1/conflicts", "id")).containsExactly(conflict);
    }

    @Test
    void delegationsAndTheirUsesAreExportedWhole() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(10);
        for (int i = 0; i < 3; i++) {
            Delegating.approve(group.chair(), application(person()), delegation)
                    .then()
                    .statusCode(200);
        }

        assertThat(exported(() -> asNobody(), "/v1/delegations", "id")).contains(delegation);
        assertThat(exported(() -> as(secretary()), "/v1/delegations/" + delegation + "/uses", "id"))
                .hasSize(3);
    }

    /** The ids in all pages, which both exports have in the same order, and nothing besides. */
    private static List<UUID> exported(Supplier<RequestSpecification> reader, String list, String id) {
        List<Map<String, Object>> items = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RequestSpecification page = reader.get();
            if (cursor != null) {
                page.queryParam("cursor", cursor);
            }
            JsonPath answer = page.queryParam("limit", 200)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(answer.getList("items"));
            cursor = answer.getString("next");
        } while (cursor != null);

        List<Map<String, Object>> lines = reader.get()
                .accept("application/x-ndjson")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> new JsonPath(line).<String, Object>getMap("$"))
                .toList();
        assertThat(lines).isEqualTo(items);
        String table = reader.get()
                .accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> ids =
                items.stream().map(item -> String.valueOf(item.get(id))).toList();
        assertThat(table).startsWith(id + ",");
        assertThat(FIRST_CELL.matcher(table).results().map(MatchResult::group)).isEqualTo(ids);
        return ids.stream().map(UUID::fromString).toList();
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
