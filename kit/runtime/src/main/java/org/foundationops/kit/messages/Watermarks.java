package org.foundationops.kit.messages;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Up to which instant this service knows everything that the producer of a topic has recorded. */
@ApplicationScoped
public class Watermarks {

    private static final String LATEST =
            "select min(complete_until) from watermark_heard where topic = ? having count(*) >= max(partitions)";

    private static final String COMPLETE =
            LATEST + " and not exists (select 1 from dead_letter where topic = ? and status = 'OPEN')";

    private final AgroalDataSource dataSource;

    Watermarks(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The instant T such that every change recorded before T by the topic's producer has been handled here: the least
     * over all partitions. Absent while a partition has not been heard of, or while a message of the topic is a dead
     * letter, because then something older than T may be missing.
     */
    public Optional<Instant> completeUntil(String topic) {
        return instant(COMPLETE, topic, topic);
    }

    public boolean isCompleteUntil(String topic, Instant instant) {
        return completeUntil(topic).filter(until -> !until.isBefore(instant)).isPresent();
    }

    /** How recently the producer was heard of: the same instant, whatever became of single messages. */
    public Optional<Instant> latest(String topic) {
        return instant(LATEST, topic);
    }

    private Optional<Instant> instant(String sql, String... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                @Nullable OffsetDateTime until = row.next() ? row.getObject(1, OffsetDateTime.class) : null;
                return Optional.ofNullable(until).map(OffsetDateTime::toInstant);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure("The watermark cannot be read", failure);
        }
    }
}
