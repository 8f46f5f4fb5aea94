package org.foundationops.kit.authority;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes over {@code data.authority} of whatever aggregate the trusted topics tell about. */
@ApplicationScoped
class AuthorityProjection implements Projection {

    private final Authority authority;
    private final MessagesConfig messages;
    private final Set<String> topics;

    AuthorityProjection(
            Authority authority,
            MessagesConfig messages,
            @ConfigProperty(
                            name = "foundation.authority.topics",
                            defaultValue = "foundation.elections.v1,foundation.membership.v1")
                    Set<String> topics) {
        this.authority = authority;
        this.messages = messages;
        this.topics = topics;
    }

    @Override
    public String name() {
        return "authority";
    }

    @Override
    public Set<Subscription> subscriptions() {
        // What this service gives itself, it has written in the transaction of the change.
        return topics.stream()
                .filter(topic -> !topic.equals(messages.topic()))
                .map(Subscription::everyNoun)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("authority");
    }

    @Override
    public void handle(IncomingMessage message) {
        JsonNode given = message.data().path("authority");
        if (given.isMissingNode()) {
            return;
        }
        List<AuthorityRow> rows = new ArrayList<>();
        for (JsonNode row : given) {
            rows.add(row(row));
        }
        authority.write(message.key(), message.version(), rows, false);
    }

    private static AuthorityRow row(JsonNode row) {
        String body = optional(row, "bodyId");
        String until = optional(row, "until");
        return new AuthorityRow(
                UUID.fromString(required(row, "personId")),
                required(row, "role"),
                body == null ? null : UUID.fromString(body),
                instant(required(row, "from")),
                until == null ? null : instant(until));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String required(JsonNode row, String member) {
        String text = optional(row, member);
        if (text == null) {
            throw new IllegalArgumentException("authority without " + member);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode row, String member) {
        JsonNode value = row.path(member);
        return value.isTextual() ? value.textValue() : null;
    }
}
