package org.foundationops.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the services; a service never creates one itself. */
final class Topics {

    static final List<String> NAMES = List.of(
            "foundation.membership.v1", "foundation.elections.v1", "foundation.grants.v1", "foundation.events.v1");

    private static final int PARTITIONS = 1;
    private static final short REPLICAS = 1;

    /** State topics are compacted, so that the last state of every aggregate stays for ever. */
    private static final Map<String, String> STATE = Map.of(
            "cleanup.policy",
            "compact",
            "max.compaction.lag.ms",
            Long.toString(Duration.ofHours(24).toMillis()));

    /** Dead letters wait for an administrator; the service keeps them in its database as well. */
    private static final Map<String, String> DEAD_LETTERS = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            Long.toString(Duration.ofDays(365).toMillis()));

    private Topics() {}

    static void create(String bootstrapServers) throws ExecutionException, InterruptedException {
        List<NewTopic> wanted = NAMES.stream()
                .flatMap(name -> Stream.of(topic(name, STATE), topic(name + ".dlq", DEAD_LETTERS)))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (var created : admin.createTopics(wanted).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    private static NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, PARTITIONS, REPLICAS).configs(configuration);
    }
}
