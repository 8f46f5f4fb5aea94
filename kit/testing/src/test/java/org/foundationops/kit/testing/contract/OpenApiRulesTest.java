package org.foundationops.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OpenApiRulesTest {

    private static final String GOOD = """
            openapi: 3.1.0
            info: {title: Widgets, version: "1"}
            paths:
              /v1/widgets/{id}:
                patch:
                  operationId: renameWidget
                  summary: Give a widget another name
                  tags: [Widgets]
                  x-may-call: [secretary]
                  security: [{bearer: []}]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: If-Match, in: header, schema: {type: string}}
                  requestBody:
                    content:
                      application/merge-patch+json: {schema: {$ref: '#/components/schemas/Widget'}}
                  responses:
                    "200":
                      description: The widget
                      content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}
                    "400": {$ref: '#/components/responses/Problem'}
                    "401": {$ref: '#/components/responses/Problem'}
                    "403": {$ref: '#/components/responses/Problem'}
                    "404": {$ref: '#/components/responses/Problem'}
                    "412": {$ref: '#/components/responses/Problem'}
                    "422": {$ref: '#/components/responses/Problem'}
                    "428": {$ref: '#/components/responses/Problem'}
                    "429": {$ref: '#/components/responses/Problem'}
                    "500": {$ref: '#/components/responses/Problem'}
            components:
              responses:
                Problem:
                  description: A problem
                  content: {application/problem+json: {schema: {type: object}, example: {type: x}}}
              schemas:
                Widget:
                  type: object
                  properties: {name: {type: string}}
                  examples: [{name: lever}]
            """;

    @Test
    void aGoodDocumentBreaksNoRule() {
        assertThat(OpenApiRules.violations(document())).isEmpty();
    }

    @Test
    void anOperationWithoutSummaryIsFound() {
        assertBroken(operation -> operation.remove("summary"), "has no summary");
    }

    @Test
    void anOperationWithoutOperationIdIsFound() {
        assertBroken(operation -> operation.remove("operationId"), "has no operationId in camelCase");
    }

    @Test
    void anOperationWithoutTagIsFound() {
        assertBroken(operation -> operation.remove("tags"), "has no tag");
    }

    @Test
    void anOperationThatDoesNotSayWhoMayCallItIsFound() {
        assertBroken(operation -> operation.remove("x-may-call"), "does not say who may call it (x-may-call)");
    }

    @Test
    void aClosedOperationWithoutSecurityIsFound() {
        assertBroken(operation -> operation.remove("security"), "has no security");
    }

    @Test
    void aPatchWithoutIfMatchIsFound() {
        assertBroken(operation -> operation.withArray("parameters").remove(1), "does not document If-Match");
    }

    @Test
    void aMissingRefusalIsFound() {
        assertBroken(operation -> operation.withObject("responses").remove("404"), "does not document 404");
    }

    @Test
    void aRefusalThatIsNoProblemDocumentIsFound() {
        assertBroken(
                operation -> operation.withObject("responses").putObject("404").put("description", "Not there"),
                "answers 404 with something else than application/problem+json");
    }

    @Test
    void anAnswerWithoutExampleIsFound() {
        ObjectNode document = document();
        ((ObjectNode) document.at("/components/schemas/Widget")).remove("examples");

        assertThat(OpenApiRules.violations(document))
                .containsExactly(
                        "PATCH /v1/widgets/{id} has no example of the 200 as application/json",
                        "PATCH /v1/widgets/{id} has no example of the body as application/merge-patch+json");
    }

    @Test
    void aPathThatIsNotKebabCaseIsFound() {
        ObjectNode paths = (ObjectNode) document().path("paths");
        JsonNode widgets = paths.path("/v1/widgets/{id}");
        ObjectNode document = document();
        document.putObject("paths").set("/v1/fineWidgets/{id}", widgets);

        assertThat(OpenApiRules.violations(document))
                .containsExactly("/v1/fineWidgets/{id} has the segment fineWidgets, which is not kebab-case");
    }

    @Test
    void membersBelowASingularAreFound() {
        ObjectNode document = document();
        JsonNode widgets = document.path("paths").path("/v1/widgets/{id}");
        document.putObject("paths").set("/v1/widget/{id}", widgets);

        assertThat(OpenApiRules.violations(document))
                .containsExactly("/v1/widget/{id} keeps members below widget, which is not a plural");
    }

    @Test
    void anOperationIdUsedTwiceIsFound() {
        ObjectNode document = document();
        ObjectNode paths = (ObjectNode) document.path("paths");
        paths.set("/v1/levers/{id}", paths.path("/v1/widgets/{id}").deepCopy());

        assertThat(OpenApiRules.violations(document))
                .containsExactly("PATCH /v1/levers/{id} has the operationId renameWidget of another operation");
    }

    @Test
    void aPropertyWithUnderscoresIsFound() {
        ObjectNode document = document();
        ((ObjectNode) document.at("/components/schemas/Widget/properties")).putObject("unit_price");

        assertThat(OpenApiRules.violations(document))
                .containsExactly("schema Widget has the property unit_price, not in camelCase");
    }

    private static void assertBroken(Consumer<ObjectNode> breaking, String violation) {
        ObjectNode document = document();
        breaking.accept((ObjectNode) document.at("/paths/~1v1~1widgets~1{id}/patch"));

        assertThat(OpenApiRules.violations(document)).containsExactly("PATCH /v1/widgets/{id} " + violation);
    }

    private static ObjectNode document() {
        try {
            return (ObjectNode) ContractFiles.YAML.readTree(GOOD);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
