package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;

/** Gives the samples of all services to the handlers of this one, in transactions that are rolled back. */
final class SampleReading {

    private SampleReading() {}

    static List<String> failures(List<MessageHandler> handlers, List<ContractFiles> producers) {
        List<IncomingMessage> samples = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (ContractFiles producer : producers) {
            for (String type : producer.messageTypes()) {
                for (Path file : producer.sampleFiles(type)) {
                    JsonNode envelope = ContractFiles.readJson(file);
                    samples.add(message(type, envelope));
                    samples.add(message(type, withUnknownMembers(envelope)));
                }
            }
        }
        for (MessageHandler handler : handlers) {
            handler.subscriptions().forEach(subscription -> read(handler, subscription, samples, failures));
        }
        return failures;
    }

    private static void read(
            MessageHandler handler, Subscription subscription, List<IncomingMessage> samples, List<String> failures) {
        List<IncomingMessage> subscribed = samples.stream()
                .filter(sample -> subscription.matches(sample.topic(), sample.noun()))
                .toList();
        if (subscribed.isEmpty()
                && subscription.namesTopic()
                && !subscription.noun().equals("*")) {
            failures.add(handler.name() + " reads " + subscription.noun() + " of " + subscription.topic()
                    + ", of which no service has a sample");
        }
        for (IncomingMessage sample : subscribed) {
            try {
                handle(handler, sample);
            } catch (RuntimeException e) {
                failures.add(handler.name() + " cannot read " + sample.type() + " of " + sample.key() + ": " + e);
            }
        }
    }

    private static void handle(MessageHandler handler, IncomingMessage sample) {
        TransactionManager transactions =
                CDI.current().select(TransactionManager.class).get();
        try {
            transactions.begin();
            try {
                handler.handle(sample);
            } finally {
                transactions.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IncomingMessage message(String type, JsonNode envelope) {
        String service = type.split("\\.", -1)[1];
        String version = type.substring(type.lastIndexOf('.'));
        try {
            return IncomingMessage.read(
                    "foundation." + service + version, ContractFiles.JSON.writeValueAsBytes(envelope));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a newer producer might send: more members, at every level. */
    static JsonNode withUnknownMembers(JsonNode envelope) {
        ObjectNode copy = envelope.deepCopy();
        copy.put("laterattribute", "x");
        addUnknown(copy.path("data"));
        return copy;
    }

    private static void addUnknown(JsonNode node) {
        node.forEach(SampleReading::addUnknown);
        if (node instanceof ObjectNode object) {
            object.putObject("unknownToday").putArray("values").add(1);
        }
    }
}
