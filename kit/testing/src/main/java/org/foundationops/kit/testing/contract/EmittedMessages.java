package org.foundationops.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Checks after every class of tests that each message which the service really sent keeps its contract. */
public final class EmittedMessages implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        ContractFiles contracts = ContractFiles.ofModule();
        if (contracts.messageTypes().isEmpty() && !ContractFiles.isUpdate()) {
            return; // ContractsTest says that a service needs some
        }
        List<KafkaProbe.Message> sent = sent();
        if (ContractFiles.isUpdate()) {
            record(contracts, sent);
        }
        assertThat(violations(contracts, sent))
                .describedAs("messages sent so far that break their contract")
                .isEmpty();
    }

    /** Everything but watermarks that stands in the service's own topic after its outbox is empty. */
    private static List<KafkaProbe.Message> sent() {
        Awaitility.await("the outbox is empty")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count("select count(*) from outbox") == 0);
        String topic = ConfigProvider.getConfig().getValue("foundation.messages.topic", String.class);
        return KafkaProbe.read(topic).stream()
                .filter(message -> !MessageRules.isWatermark(message.key()))
                .toList();
    }

    static List<String> violations(ContractFiles contracts, List<KafkaProbe.Message> sent) {
        MessageRules rules = new MessageRules(contracts);
        Map<String, Long> versions = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (KafkaProbe.Message message : sent) {
            found.addAll(rules.violations(message.envelope()));
            String subject = message.envelope().path("subject").asText();
            if (!message.key().equals(subject)) {
                found.add(message.key() + " is not the subject " + subject);
            }
            if (!KafkaProbe.CONTENT_TYPE.equals(message.headers().get("content-type"))) {
                found.add(message.key() + " lacks the header content-type: " + KafkaProbe.CONTENT_TYPE);
            }
            long version = message.data().path("version").asLong();
            Long before = versions.put(message.key(), version);
            if (before != null && before > version) {
                found.add(message.key() + " went from version " + before + " to " + version);
            }
        }
        return found.stream().distinct().limit(20).toList();
    }

    /** Begins what is missing: a schema from all states seen, and the richest message as a sample. */
    static void record(ContractFiles contracts, List<KafkaProbe.Message> sent) {
        Map<String, List<JsonNode>> byType = sent.stream()
                .collect(Collectors.groupingBy(
                        KafkaProbe.Message::type,
                        Collectors.mapping(KafkaProbe.Message::envelope, Collectors.toList())));
        byType.forEach((type, envelopes) -> {
            if (!Files.exists(contracts.schema(type)) || Drafts.isOurs(contracts.schema(type))) {
                List<JsonNode> states = envelopes.stream()
                        .map(envelope -> envelope.path("data"))
                        .toList();
                ContractFiles.write(ContractFiles.JSON, contracts.schema(type), SchemaDraft.of(type, states));
                Drafts.add(contracts.schema(type));
            }
            if (contracts.sampleFiles(type).isEmpty()) {
                JsonNode richest = envelopes.stream()
                        .max(Comparator.comparingInt(
                                envelope -> envelope.toString().length()))
                        .orElseThrow();
                ContractFiles.write(ContractFiles.JSON, contracts.samples(type).resolve("1.json"), richest);
            }
        });
    }
}
