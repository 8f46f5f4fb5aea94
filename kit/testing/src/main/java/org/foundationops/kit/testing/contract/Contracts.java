package org.foundationops.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;

/** The promises of the service under test, each checked by one call in its {@code ContractsTest}. */
public final class Contracts {

    private Contracts() {}

    /** contracts/openapi.yaml is what the service serves; {@code -Dcontracts.update=true} rewrites it. */
    public static void openApiIsFresh() {
        isFresh(ContractFiles.ofModule().openApi(), servedOpenApi());
    }

    /** Every operation says all that a caller must know, as docs/http.md promises. */
    public static void openApiFollowsTheHouseRules() {
        assertThat(OpenApiRules.violations(servedOpenApi()))
                .describedAs("house rules that the API document breaks")
                .isEmpty();
    }

    /** contracts/asyncapi.yaml tells of all messages; {@code -Dcontracts.update=true} rewrites it. */
    public static void asyncApiIsFresh() {
        ContractFiles contracts = ContractFiles.ofModule();
        String service = configured("quarkus.application.name");
        List<Subscription> subscriptions = handlers().stream()
                .flatMap(handler -> handler.subscriptions().stream())
                .toList();
        isFresh(
                contracts.asyncApi(),
                new AsyncApiDocument(service, configured("foundation.messages.topic"), contracts)
                        .describe(subscriptions));
    }

    /** Every type has a sample, and every sample ever published still fits its schema. */
    public static void samplesFollowTheirSchemas() {
        ContractFiles contracts = ContractFiles.ofModule();
        assertThat(contracts.messageTypes())
                .describedAs("types in contracts/messages")
                .isNotEmpty();
        assertThat(sampleViolations(contracts)).describedAs("samples").isEmpty();
    }

    /** Every handler reads every sample of what it subscribes to, also with members that nobody knows yet. */
    public static void everySampleIsReadable() {
        assertThat(SampleReading.failures(handlers(), ContractFiles.ofAllServices()))
                .describedAs("samples that a handler cannot read")
                .isEmpty();
    }

    /** Every refusal that the service can answer with is listed under /v1/problems. */
    public static void everyProblemIsInACatalogue(String basePackage) {
        assertThat(ProblemListing.unlisted(basePackage))
                .describedAs("problems in no catalogue")
                .isEmpty();
    }

    static List<String> sampleViolations(ContractFiles contracts) {
        MessageRules rules = new MessageRules(contracts);
        List<String> found = new ArrayList<>();
        for (String type : contracts.messageTypes()) {
            List<Path> samples = contracts.sampleFiles(type);
            if (samples.isEmpty()) {
                found.add(type + " has no sample");
            }
            for (Path sample : samples) {
                JsonNode envelope = ContractFiles.readJson(sample);
                if (!envelope.path("type").asText().equals(type)) {
                    found.add(sample + " is of another type");
                }
                rules.violations(envelope).forEach(violation -> found.add(sample.getFileName() + ": " + violation));
            }
        }
        return found;
    }

    static List<MessageHandler> handlers() {
        return CDI.current().select(MessageHandler.class).stream().toList();
    }

    /** The document in an order that does not depend on how the classes were found, without addresses of the test. */
    static JsonNode servedOpenApi() {
        String text = RestAssured.given()
                .queryParam("format", "json")
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            ObjectNode document = (ObjectNode) ContractFiles.JSON.readTree(text);
            document.remove("servers");
            sort(document, "paths");
            if (document.get("components") instanceof ObjectNode components) {
                components.propertyStream().map(Map.Entry::getKey).toList().forEach(kind -> sort(components, kind));
            }
            return document;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sort(ObjectNode parent, String member) {
        if (parent.get(member) instanceof ObjectNode object) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            object.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            object.removeAll();
            object.setAll(sorted);
        }
    }

    private static void isFresh(Path file, JsonNode current) {
        if (ContractFiles.isUpdate()) {
            ContractFiles.write(ContractFiles.YAML, file, current);
        }
        String hint = file.getFileName() + " is stale or missing. Run the test with -Dcontracts.update=true, read the"
                + " difference, and commit it.";
        assertThat(Files.exists(file)).describedAs(hint).isTrue();
        assertThat(lines(ContractFiles.readYaml(file))).describedAs(hint).isEqualTo(lines(current));
    }

    private static List<String> lines(JsonNode document) {
        // The order of members says nothing, and that of generated examples differs from run to run.
        Object plain = ContractFiles.JSON.convertValue(document, Object.class);
        try {
            return ContractFiles.JSON
                    .writerWithDefaultPrettyPrinter()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(plain)
                    .lines()
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String configured(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
