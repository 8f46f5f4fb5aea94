package org.foundationops.kit.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message as it was read: the state of one aggregate after a change.
 *
 * @param id id of the message
 * @param key {@code <noun>/<id of the aggregate>}
 * @param time when the change was recorded
 * @param data the state; may have members that this service does not know
 */
public record IncomingMessage(
        UUID id,
        String type,
        String topic,
        String key,
        String noun,
        UUID aggregateId,
        long version,
        Instant time,
        JsonNode data) {

    /** The state as a record of the reader; members that the record does not have are ignored. */
    public <T> T dataAs(Class<T> type) {
        try {
            return MessageJson.READER.treeToValue(data, type);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableMessage("data of " + key + ": " + unreadable.getOriginalMessage());
        }
    }

    /**
     * Reads a structured CloudEvent.
     *
     * @throws UnreadableMessage if it is not one, or lacks what every message has
     */
    public static IncomingMessage read(String topic, byte[] envelope) {
        JsonNode json = parse(envelope);
        String key = text(json, "subject");
        int slash = key.indexOf('/');
        if (slash <= 0) {
            throw new UnreadableMessage("subject is not <noun>/<id>");
        }
        JsonNode data = json.path("data");
        if (!data.isObject() || !data.path("version").canConvertToLong()) {
            throw new UnreadableMessage("data is not a state with a version");
        }
        try {
            return new IncomingMessage(
                    UUID.fromString(text(json, "id")),
                    text(json, "type"),
                    topic,
                    key,
                    key.substring(0, slash),
                    UUID.fromString(key.substring(slash + 1)),
                    data.path("version").longValue(),
                    OffsetDateTime.parse(text(json, "time")).toInstant(),
                    data);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new UnreadableMessage(String.valueOf(wrong.getMessage()));
        }
    }

    private static JsonNode parse(byte[] envelope) {
        try {
            return MessageJson.READER.readTree(envelope);
        } catch (IOException unreadable) {
            throw new UnreadableMessage("not JSON");
        }
    }

    private static String text(JsonNode json, String attribute) {
        JsonNode value = json.path(attribute);
        if (!value.isTextual()) {
            throw new UnreadableMessage(attribute + " is missing");
        }
        return value.textValue();
    }
}
