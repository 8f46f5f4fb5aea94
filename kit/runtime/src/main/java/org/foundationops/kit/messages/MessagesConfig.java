package org.foundationops.kit.messages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Configuration of messages; a service sets its topic, the rest has defaults. */
@ConfigMapping(prefix = "foundation.messages")
public interface MessagesConfig {

    /** The topic that this service publishes to. */
    String topic();

    /** Consumer group; all replicas of a service share it. */
    @WithDefault("${quarkus.application.name}")
    String group();

    /** Topics to read even if no handler names them. */
    Optional<Set<String>> readTopics();

    /** Largest message in bytes, so that the broker never refuses one that is committed here. */
    @WithDefault("524288")
    int maxBytes();

    /** How often a failing message is tried before it becomes a dead letter. */
    @WithDefault("5")
    int attempts();

    /** Pause after the first failure; each further one doubles it. */
    @WithDefault("100ms")
    Duration retryPause();

    /** Whether this service publishes watermarks. */
    @WithDefault("false")
    boolean watermark();

    @WithDefault("30s")
    Duration watermarkInterval();

    /** How long ids of handled messages are kept; the versions that were seen are kept for ever. */
    @WithDefault("14d")
    Duration inboxRetention();
}
