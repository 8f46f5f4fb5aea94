package org.foundationops.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageRulesTest {

    private static final String TYPE = "foundation.grants.widget.made.v1";
    private static final String KEY = "widget/01920000-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    private ContractFiles contracts = new ContractFiles(Path.of(""));

    @BeforeEach
    void aSchemaDraftedFromTwoMessages() {
        contracts = new ContractFiles(folder);
        ObjectNode second = message();
        data(second).put("note", "heavy").put("madeOn", "2026-02-01");
        EmittedMessages.record(contracts, List.of(sent(message(), 1), sent(second, 2)));
    }

    @Test
    void aMessageThatKeepsItsContractIsFine() {
        assertThat(EmittedMessages.violations(contracts, List.of(sent(message(), 1))))
                .isEmpty();
    }

    @Test
    void theDraftRequiresWhatEveryMessageHad() {
        JsonNode schema = ContractFiles.readJson(contracts.schema(TYPE));

        assertThat(schema.path("required").toString()).isEqualTo("[\"id\",\"version\",\"name\",\"madeOn\"]");
        assertThat(schema.at("/properties/id/format").asText()).isEqualTo("uuid");
        assertThat(schema.at("/properties/madeOn/format").asText()).isEqualTo("date");
        assertThat(schema.at("/properties/version/type").asText()).isEqualTo("integer");
        assertThat(schema.at("/properties/note/type").asText()).isEqualTo("string");
    }

    @Test
    void theRichestMessageIsTheSample() {
        assertThat(contracts.sampleFiles(TYPE)).hasSize(1);
        assertThat(ContractFiles.readJson(contracts.sampleFiles(TYPE).getFirst())
                        .at("/data/note")
                        .asText())
                .isEqualTo("heavy");
        assertThat(Contracts.sampleViolations(contracts)).isEmpty();
    }

    @Test
    void aWrongTypeInTheDataIsFound() {
        ObjectNode message = message();
        data(message).put("name", 7);

        assertThat(violations(message))
                .singleElement()
                .asString()
                .contains("/name")
                .contains("integer");
    }

    @Test
    void aWrongDateIsFound() {
        ObjectNode message = message();
        data(message).put("madeOn", "yesterday");

        assertThat(violations(message)).singleElement().asString().contains("/madeOn");
    }

    @Test
    void aTypeWithoutSchemaIsFound() {
        ObjectNode message = message().put("type", "foundation.grants.widget.lost.v1");
        message.put("dataschema", "urn:foundation:schema:foundation.grants.widget.lost.v1");

        assertThat(violations(message)).singleElement().asString().contains("schema.json is missing");
    }

    @Test
    void anAddressOfAPersonIsFound() {
        ObjectNode message = message();
        data(message).put("name", "made by ada@foundation.example");

        assertThat(violations(message))
                .containsExactly(TYPE + " of " + KEY + ": /data/name looks like an e-mail address");
    }

    @Test
    void anotherIdInTheDataIsFound() {
        ObjectNode message = message();
        data(message).put("id", "01920000-0000-7000-8000-000000000002");

        assertThat(violations(message)).containsExactly(TYPE + " of " + KEY + ": data.id is not the id of the subject");
    }

    @Test
    void aVersionThatGoesBackIsFound() {
        ObjectNode second = message();
        data(second).put("version", 2);

        assertThat(EmittedMessages.violations(contracts, List.of(sent(second, 1), sent(message(), 2))))
                .containsExactly(KEY + " went from version 2 to 1");
    }

    @Test
    void aRecordUnderAnotherKeyIsFound() {
        KafkaProbe.Message sent = new KafkaProbe.Message(
                "foundation.grants.v1", 0, 0, "gadget/1", message(), Map.of("content-type", KafkaProbe.CONTENT_TYPE));

        assertThat(EmittedMessages.violations(contracts, List.of(sent)))
                .containsExactly("gadget/1 is not the subject " + KEY);
    }

    @Test
    void unknownMembersAreAddedAtEveryLevel() {
        ObjectNode message = message();
        data(message).putArray("parts").addObject().put("name", "spring");

        JsonNode extended = SampleReading.withUnknownMembers(message);

        assertThat(extended.at("/data/unknownToday/values/0").asInt()).isEqualTo(1);
        assertThat(extended.at("/data/parts/0/unknownToday/values/0").asInt()).isEqualTo(1);
        assertThat(message.at("/data/unknownToday").isMissingNode()).isTrue();
    }

    private List<String> violations(ObjectNode message) {
        return EmittedMessages.violations(contracts, List.of(sent(message, 1)));
    }

    private static KafkaProbe.Message sent(ObjectNode envelope, long offset) {
        return new KafkaProbe.Message(
                "foundation.grants.v1", 0, offset, KEY, envelope, Map.of("content-type", KafkaProbe.CONTENT_TYPE));
    }

    private static ObjectNode data(ObjectNode message) {
        return (ObjectNode) message.path("data");
    }

    private static ObjectNode message() {
        try {
            return (ObjectNode) ContractFiles.JSON.readTree("""
                    {
                      "specversion": "1.0",
                      "id": "01920000-0000-7000-8000-00000000000a",
                      "type": "%s",
                      "source": "/grants-service",
                      "subject": "%s",
                      "time": "2026-01-01T00:00:00Z",
                      "dataschema": "urn:foundation:schema:%s",
                      "datacontenttype": "application/json",
                      "data": {"id": "%s", "version": 1, "name": "lever", "madeOn": "2026-01-01"}
                    }""".formatted(TYPE, KEY, TYPE, KEY.substring(7)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
