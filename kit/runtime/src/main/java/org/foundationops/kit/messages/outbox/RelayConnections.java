package org.foundationops.kit.messages.outbox;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.AgroalDefaultSecurityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Opens the relay's own connection, outside the pool: a relay whose machine has died must lose its lock soon, and a busy
 * pool must not keep committed messages waiting.
 */
@ApplicationScoped
public class RelayConnections {

    /** How relays show in {@code pg_stat_activity}; the watermark does not wait for them. */
    static final String APPLICATION_NAME = "foundation-outbox-relay";

    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(30);
    private static final AgroalDefaultSecurityProvider SECURITY = new AgroalDefaultSecurityProvider();

    private final Instance<AgroalDataSource> dataSource;

    RelayConnections(Instance<AgroalDataSource> dataSource) {
        this.dataSource = dataSource;
    }

    public Connection open() throws SQLException {
        AgroalConnectionFactoryConfiguration pool = dataSource
                .get()
                .getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration();
        Properties settings = new Properties();
        add(settings, pool.principal());
        pool.credentials().forEach(credential -> add(settings, credential));
        PGProperty.APPLICATION_NAME.set(settings, APPLICATION_NAME);
        PGProperty.TCP_KEEP_ALIVE.set(settings, true);
        PGProperty.OPTIONS.set(settings, "-c idle_in_transaction_session_timeout=" + IDLE_IN_TRANSACTION.toMillis());
        Connection connection = new Driver().connect(pool.jdbcUrl(), settings);
        if (connection == null) {
            throw new SQLException("Not a PostgreSQL address: " + pool.jdbcUrl());
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static void add(Properties settings, @Nullable Object credential) {
        if (credential != null) {
            Properties known = SECURITY.getSecurityProperties(credential);
            if (known != null) {
                settings.putAll(known);
            }
        }
    }
}
