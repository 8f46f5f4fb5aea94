package org.foundationops.kit.messages;

import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.foundationops.kit.background.Background;
import org.foundationops.kit.messages.inbox.InboxThread;
import org.foundationops.kit.messages.kafka.Topics;
import org.foundationops.kit.sql.Sql;

/** Whether the service can do all of its work, and if not, what is missing. Being alive asks for none of this. */
@Readiness
class MessagesReady implements HealthCheck {

    private final Background background;
    private final Sql sql;
    private final Topics topics;
    private final InboxThread inbox;

    MessagesReady(Background background, Sql sql, Topics topics, InboxThread inbox) {
        this.background = background;
        this.sql = sql;
        this.topics = topics;
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        if (!background.isOn()) {
            return HealthCheckResponse.named("messages")
                    .up()
                    .withData("background", "is switched off")
                    .build();
        }
        boolean isDatabaseThere = isDatabaseThere();
        boolean isKafkaThere = topics.isReachable();
        Set<String> missing = topics.missing();
        boolean isReading = inbox.isReading();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("messages")
                .status(isDatabaseThere && isKafkaThere && missing.isEmpty() && isReading)
                .withData("database", isDatabaseThere ? "answers" : "does not answer")
                .withData("kafka", isKafkaThere ? "answers" : "does not answer")
                .withData("reading", isReading ? "has its share" : "waits for its share");
        if (isKafkaThere) {
            answer.withData("missingTopics", String.join(" ", missing));
        }
        return answer.build();
    }

    private boolean isDatabaseThere() {
        try {
            return sql.exists("select 1");
        } catch (RuntimeException away) {
            return false;
        }
    }
}
