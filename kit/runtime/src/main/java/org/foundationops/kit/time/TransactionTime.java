package org.foundationops.kit.time;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time at which things are recorded: inside a transaction its start as the database knows it, the same for all
 * rows; outside the system clock. Watermarks rest on it: nothing is recorded before the oldest open transaction began.
 */
@ApplicationScoped
public class TransactionTime {

    private final Instance<AgroalDataSource> dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    TransactionTime(Instance<AgroalDataSource> dataSource, TransactionSynchronizationRegistry transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.clock = Clock.systemUTC();
    }

    public Instant now() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
        if (transactions.getResource(TransactionTime.class) instanceof Instant known) {
            return known;
        }
        Instant start = readStart();
        remember(start);
        return start;
    }

    /** For who has read now() together with something else in the current transaction and spares us the question. */
    public void remember(Instant start) {
        transactions.putResource(TransactionTime.class, start);
    }

    private Instant readStart() {
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement("select now()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not tell the time", failure);
        }
    }
}
