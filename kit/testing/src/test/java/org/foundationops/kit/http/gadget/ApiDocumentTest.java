package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApiDocumentTest {

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode operation(String path, String method) throws IOException {
        return document().path("paths").path(path).path(method);
    }

    @Test
    void itIsOpenApi31() throws IOException {
        assertThat(document().path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void everyOperationSaysWhoMayCallIt() throws IOException {
        JsonNode create = operation("/v1/gadgets", "post");
        assertThat(create.path("description").asText()).isEqualTo("Who may call: signed-in, scope:gadgets:write.");
        assertThat(create.path("x-may-call").toString()).isEqualTo("[\"signed-in\",\"scope:gadgets:write\"]");
        assertThat(create.path("security").toString()).isEqualTo("[{\"bearer\":[]}]");
        assertThat(operation("/v1/gadgets", "get").path("security").toString()).isEqualTo("[]");
    }

    @Test
    void everyOperationListsWhatItCanAnswer() throws IOException {
        assertThat(names(operation("/v1/gadgets", "post").path("responses")))
                .containsExactly("201", "400", "401", "403", "406", "409", "413", "415", "422", "429", "500", "503");
        assertThat(names(operation("/v1/gadgets/{id}", "get").path("responses")))
                .containsExactly("200", "304", "400", "404", "406", "429", "500", "503");
        assertThat(names(operation("/v1/gadgets/{id}", "patch").path("responses")))
                .containsExactly(
                        "200", "400", "404", "406", "409", "412", "413", "415", "422", "428", "429", "500", "503");
    }

    @Test
    void theHeadersOfTheConventionsAreParameters() throws IOException {
        assertThat(operation("/v1/gadgets", "post").path("parameters").toString())
                .isEqualTo("[{\"$ref\":\"#/components/parameters/IdempotencyKey\"}]");
        assertThat(operation("/v1/trials/payments", "post").path("parameters").toString())
                .contains("#/components/parameters/RequiredIdempotencyKey");
        assertThat(operation("/v1/gadgets/{id}", "patch").path("parameters").toString())
                .contains("#/components/parameters/IfMatch")
                .doesNotContain("\"If-Match\"");
    }

    @Test
    void aListIsAPageOfItsItems() throws IOException {
        JsonNode content =
                operation("/v1/gadgets", "get").path("responses").path("200").path("content");
        assertThat(names(content)).containsExactlyInAnyOrder("application/json", "text/csv", "application/x-ndjson");
        JsonNode page = content.path("application/json").path("schema");
        assertThat(page.at("/properties/items/items/$ref").asText()).isEqualTo("#/components/schemas/GadgetView");
        assertThat(page.path("required").toString()).isEqualTo("[\"items\"]");
        assertThat(content.path("text/csv").path("example").asText())
                .startsWith("id,name,note,price.amount,price.currency,color,recordedAt\r\n");
        assertThat(operation("/v1/gadgets", "get").path("parameters").toString())
                .contains("\"limit\"", "\"cursor\"", "\"color\"");
    }

    @Test
    void schemasSayWhatIsAlwaysThereAndShowAnExample() throws IOException {
        JsonNode view = document().at("/components/schemas/GadgetView");
        assertThat(view.path("required").toString()).isEqualTo("[\"id\",\"name\",\"price\",\"color\",\"recordedAt\"]");
        assertThat(names(view.path("properties")))
                .containsExactly("id", "name", "note", "price", "color", "recordedAt");
        JsonNode example = view.path("examples").path(0);
        assertThat(example.path("price").toString()).isEqualTo("{\"amount\":\"2200.00\",\"currency\":\"USD\"}");
        assertThat(example.path("color").asText()).isEqualTo("RED");
        assertThat(example.path("recordedAt").asText()).isEqualTo("2022-03-10T16:15:50Z");
    }

    @Test
    void moneyIsTextAndCurrency() throws IOException {
        JsonNode money = document().at("/components/schemas/Money");
        assertThat(names(money.path("properties"))).containsExactly("amount", "currency");
        assertThat(money.at("/properties/amount/type").asText()).isEqualTo("string");
    }

    @Test
    void problemsAreExemplified() throws IOException {
        JsonNode example = document()
                .at("/components/responses/NotFound/content")
                .path("application/problem+json")
                .path("example");
        assertThat(example.path("type").asText()).isEqualTo("urn:problem:not-found");
        assertThat(example.path("status").asInt()).isEqualTo(404);
    }
}
