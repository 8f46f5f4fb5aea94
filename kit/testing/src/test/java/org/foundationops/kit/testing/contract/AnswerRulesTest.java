package org.foundationops.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.foundationops.kit.testing.contract.AnswerRules.Answer;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /v1/widgets/{id}:
                get:
                  responses:
                    "200":
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Widget'}}
                        text/csv: {schema: {type: string}}
                        application/x-ndjson: {schema: {$ref: '#/components/schemas/Widget'}}
                    "404": {$ref: '#/components/responses/Problem'}
              /v1/widgets/newest:
                get:
                  responses:
                    "204": {description: There is none}
            components:
              responses:
                Problem:
                  content: {application/problem+json: {schema: {type: object, required: [type]}}}
              schemas:
                Widget:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    madeOn: {type: [string, 'null'], format: date}
                    parts: {type: array, items: {$ref: '#/components/schemas/Widget'}}
            """;

    private static final String PATH = "/v1/widgets/1";
    private static final String JSON = "application/json;charset=UTF-8";

    @Test
    void whatTheDocumentSaysIsFine() {
        assertThat(get(200, JSON, """
                {"name": "lever", "madeOn": "2026-01-01", "parts": [{"name": "spring"}]}""")).isEmpty();
        assertThat(get(200, "text/csv", "name\r\nlever\r\n")).isEmpty();
        assertThat(get(200, "application/x-ndjson", "{}\n{}\n")).isEmpty();
        assertThat(get(404, "application/problem+json", "{\"type\": \"urn:problem:not-found\"}"))
                .isEmpty();
    }

    @Test
    void aWrongTypeBehindAReferenceIsFound() {
        assertThat(get(200, JSON, """
                {"name": "lever", "parts": [{"name": 7}]}"""))
                .singleElement()
                .asString()
                .startsWith("GET /v1/widgets/{id} 200 body/parts/0/name");
    }

    @Test
    void aMissingMemberIsFound() {
        assertThat(get(200, JSON, "{}")).singleElement().asString().contains("name");
    }

    @Test
    void aWrongFormatIsFound() {
        assertThat(get(200, JSON, "{\"name\": \"lever\", \"madeOn\": \"yesterday\"}"))
                .singleElement()
                .asString()
                .contains("/madeOn");
    }

    @Test
    void aStatusThatIsNotInTheDocumentIsFound() {
        assertThat(get(409, "application/problem+json", "{}"))
                .containsExactly("GET /v1/widgets/{id} 409 is not in the API document: {}");
    }

    @Test
    void aMediaTypeThatIsNotInTheDocumentIsFound() {
        assertThat(get(200, "text/plain", "lever"))
                .containsExactly("GET /v1/widgets/{id} 200 came as text/plain, which is not in the API document");
    }

    @Test
    void anAnswerOfTheProtocolNeedsNoEntryIfItIsAProblemDocument() {
        assertThat(get(415, "application/problem+json", "{\"type\": \"x\"}")).isEmpty();
        assertThat(get(415, "text/html", "<p>no</p>")).hasSize(1);
        assertThat(get(304, "", "")).isEmpty();
    }

    @Test
    void thePathWithoutVariablesComesFirst() {
        assertThat(rules().violations(new Answer("GET", "/v1/widgets/newest", 204, "", "")))
                .isEmpty();
        assertThat(rules().violations(new Answer("GET", "/v1/widgets/newest", 404, "", "")))
                .hasSize(1);
    }

    private static List<String> get(int status, String contentType, String body) {
        return rules().violations(new Answer("GET", PATH, status, contentType, body));
    }

    private static AnswerRules rules() {
        try {
            return new AnswerRules(ContractFiles.YAML.readTree(DOCUMENT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
