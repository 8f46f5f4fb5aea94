package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a message: with its envelope, with its data against the schema, or with its privacy. */
final class MessageRules {

    static final String WATERMARK = "watermark";

    private static final Pattern TYPE = Pattern.compile("foundation(\\.[a-z][a-z-]*){3}\\.v[1-9][0-9]*");
    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z-]*/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@/:]+@[^\\s@/:]+\\.[A-Za-z]{2,}");

    private final ContractFiles contracts;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    MessageRules(ContractFiles contracts) {
        this.contracts = contracts;
    }

    static boolean isWatermark(String subject) {
        return subject.startsWith(WATERMARK + "/");
    }

    List<String> violations(JsonNode envelope) {
        List<String> found = new ArrayList<>();
        String type = envelope.path("type").asText();
        String subject = envelope.path("subject").asText();
        require(found, envelope.path("specversion").asText().equals("1.0"), "specversion is not 1.0");
        require(found, TYPE.matcher(type).matches(), "type is not foundation.<service>.<noun>.<past participle>.vN");
        require(found, SUBJECT.matcher(subject).matches(), "subject is not <noun>/<id>: " + subject);
        require(
                found,
                envelope.path("dataschema").asText().equals("urn:foundation:schema:" + type),
                "dataschema does not name the type");
        require(found, envelope.path("time").asText().endsWith("Z"), "time is not in UTC");
        JsonNode data = envelope.path("data");
        require(found, subject.endsWith("/" + data.path("id").asText()), "data.id is not the id of the subject");
        require(found, data.path("version").isIntegralNumber(), "data.version is not a whole number");
        privacy(data, "/data", found);
        if (found.isEmpty()) {
            schema(type, data, found);
        }
        return found.stream()
                .map(violation -> type + " of " + subject + ": " + violation)
                .toList();
    }

    private void schema(String type, JsonNode data, List<String> found) {
        Path file = contracts.schema(type);
        if (!Files.exists(file)) {
            found.add("contracts/messages/" + type + "/schema.json is missing; write it, or let"
                    + " -Dcontracts.update=true begin it from what is emitted");
            return;
        }
        schemas.computeIfAbsent(type, unused -> load(file))
                .validate(data.toString(), InputFormat.JSON)
                .forEach(error -> found.add("data" + error.getInstanceLocation() + " " + error.getMessage()));
    }

    private Schema load(Path file) {
        try {
            return registry.getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Messages hold ids, statuses, dates and amounts; addresses of persons never leave their service. */
    private static void privacy(JsonNode node, String pointer, List<String> found) {
        if (node.isTextual() && EMAIL.matcher(node.asText()).find()) {
            found.add(pointer + " looks like an e-mail address");
        }
        node.properties().forEach(member -> privacy(member.getValue(), pointer + "/" + member.getKey(), found));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                privacy(node.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static void require(List<String> found, boolean holds, String violation) {
        if (!holds) {
            found.add(violation);
        }
    }
}
