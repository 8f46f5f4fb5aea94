package org.foundationops.kit.messages.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Sends records in order and waits until the broker has all of them, however long that takes. */
final class RelayProducer implements AutoCloseable {

    private static final Duration PING_EVERY = Duration.ofSeconds(2);

    private final Producer<String, byte[]> producer;

    RelayProducer(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Returns when all are acknowledged.
     *
     * @throws KafkaException if one of them can never be; then nobody knows which others the broker has
     * @throws SQLException if the connection, and with it the lock, was lost meanwhile
     */
    void send(List<ProducerRecord<String, byte[]>> messages, Connection lock)
            throws InterruptedException, SQLException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(messages.size());
        for (ProducerRecord<String, byte[]> message : messages) {
            sent.add(enqueue(message, lock));
        }
        for (Future<RecordMetadata> acknowledgement : sent) {
            await(acknowledgement, lock);
        }
    }

    int partitionsOf(String topic) {
        return producer.partitionsFor(topic).size();
    }

    private Future<RecordMetadata> enqueue(ProducerRecord<String, byte[]> message, Connection lock)
            throws InterruptedException, SQLException {
        while (true) {
            Future<RecordMetadata> sent = producer.send(message);
            if (!isRefusedForNow(sent)) {
                return sent;
            }
            OutboxTable.ping(lock);
        }
    }

    /** The broker was not there or the buffer was full for so long that the record was not taken at all. */
    private static boolean isRefusedForNow(Future<RecordMetadata> sent) throws InterruptedException {
        return sent.state() == Future.State.FAILED
                && sent.exceptionNow() instanceof org.apache.kafka.common.errors.TimeoutException;
    }

    private static void await(Future<RecordMetadata> sent, Connection lock) throws InterruptedException, SQLException {
        while (true) {
            try {
                sent.get(PING_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                OutboxTable.ping(lock);
            } catch (ExecutionException never) {
                throw new KafkaException("Kafka refuses a message", never.getCause());
            }
        }
    }

    /** Gives up what is not acknowledged; the rows are still in the outbox. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
