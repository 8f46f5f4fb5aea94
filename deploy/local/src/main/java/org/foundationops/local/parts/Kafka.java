package org.foundationops.local.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker that is its own controller. */
final class Kafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private Kafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    static Kafka start(PartsOptions options) throws IOException, ExecutionException, InterruptedException {
        Path data = options.directory().resolve("kafka");
        Properties settings = settings(options, data);
        format(options, data, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        Kafka kafka = new Kafka(server, "127.0.0.1:" + options.kafkaPort());
        Topics.create(kafka.bootstrapServers);
        return kafka;
    }

    private static Properties settings(PartsOptions options, Path data) {
        Properties settings = new Properties();
        String broker = "PLAINTEXT://127.0.0.1:" + options.kafkaPort();
        String controller = "127.0.0.1:" + options.controllerPort();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("listeners", broker + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", broker + ",CONTROLLER://" + controller);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.bootstrap.servers", controller);
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        // Otherwise a start after kill -9 waits 11 s for the old session to end.
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // The cleaner would reserve 128 MB for compacting.
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(topic + ".num.partitions", "1");
            settings.put(topic + ".replication.factor", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        return settings;
    }

    private static void format(PartsOptions options, Path data, Properties settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        Path file = options.directory().resolve("kafka.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, "For formatting only; the broker is configured by the launcher");
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String[] command = {
            "format", "--standalone", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()
        };
        if (StorageTool.execute(command, new PrintStream(output, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException("Kafka cannot format " + data + ": " + output.toString(StandardCharsets.UTF_8));
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
