package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foundationops.kit.messages.Subscription;

/** The AsyncAPI 3 document of a service, drawn from its message contracts and from what its handlers subscribe to. */
final class AsyncApiDocument {

    private static final String DRAFT_7 = "application/schema+json;version=draft-07";

    private final String service;
    private final String topic;
    private final ContractFiles contracts;

    AsyncApiDocument(String service, String topic, ContractFiles contracts) {
        this.service = service;
        this.topic = topic;
        this.contracts = contracts;
    }

    ObjectNode describe(List<Subscription> subscriptions) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Messages of " + service)
                .put("version", "1.0.0")
                .put(
                        "description",
                        "CloudEvents in structured mode; each carries the whole public state after the change.");
        document.put("defaultContentType", "application/cloudevents+json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        describeOwn(channels, operations, document);
        nounsByTopic(subscriptions).forEach((read, nouns) -> describeRead(read, nouns, channels, operations));
        return document;
    }

    private void describeOwn(ObjectNode channels, ObjectNode operations, ObjectNode document) {
        ObjectNode channel = channels.putObject(name(topic)).put("address", topic);
        channel.put("description", "The key of a record is <noun>/<id>; the topic is compacted and never expires.");
        ObjectNode named = channel.putObject("messages");
        ObjectNode messages = document.putObject("components").putObject("messages");
        for (String type : contracts.messageTypes()) {
            named.putObject(type).put("$ref", "#/components/messages/" + type);
            ObjectNode message = messages.putObject(type).put("name", type).put("title", title(type));
            message.put("contentType", "application/cloudevents+json");
            ObjectNode payload = message.putObject("payload").put("schemaFormat", DRAFT_7);
            describeEnvelope(payload.putObject("schema"), type);
        }
        operations
                .putObject("send")
                .put("action", "send")
                .putObject("channel")
                .put("$ref", "#/channels/" + name(topic));
    }

    private void describeEnvelope(ObjectNode schema, String type) {
        schema.put("type", "object");
        schema.putArray("required")
                .add("specversion")
                .add("id")
                .add("type")
                .add("source")
                .add("subject")
                .add("time")
                .add("data");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        properties.putObject("id").put("type", "string").put("format", "uuid");
        properties.putObject("type").put("const", type);
        properties.putObject("source").put("const", "/" + service);
        properties.putObject("subject").put("type", "string");
        properties.putObject("time").put("type", "string").put("format", "date-time");
        Path file = contracts.folder().relativize(contracts.schema(type));
        properties.putObject("data").put("$ref", "./" + file.toString().replace('\\', '/'));
    }

    private static void describeRead(
            String topic, SortedSet<String> nouns, ObjectNode channels, ObjectNode operations) {
        channels.putObject(name(topic))
                .put("address", topic)
                .put("description", "Read here: " + String.join(", ", nouns));
        operations
                .putObject("read-" + name(topic))
                .put("action", "receive")
                .putObject("channel")
                .put("$ref", "#/channels/" + name(topic));
    }

    private Map<String, SortedSet<String>> nounsByTopic(List<Subscription> subscriptions) {
        Map<String, SortedSet<String>> nouns = new TreeMap<>();
        subscriptions.stream()
                .filter(Subscription::namesTopic)
                .filter(subscription -> !subscription.topic().equals(topic))
                .forEach(subscription -> nouns.computeIfAbsent(subscription.topic(), unused -> new TreeSet<>())
                        .add(subscription.noun().equals("*") ? "whatever gives authority" : subscription.noun()));
        return nouns;
    }

    /** {@code foundation.grants.v1} is {@code grants}. */
    private static String name(String topic) {
        return topic.split("\\.", -1)[1];
    }

    /** {@code foundation.grants.award.approved.v1} is "award approved". */
    private static String title(String type) {
        String[] parts = type.split("\\.", -1);
        return (parts[2] + " " + parts[3]).replace('-', ' ');
    }
}
