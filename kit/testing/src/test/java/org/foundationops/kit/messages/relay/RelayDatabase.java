package org.foundationops.kit.messages.relay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestDatabase;

/** A database with nothing in it but what relays need, so that only the relays of the test work on it. */
final class RelayDatabase implements AutoCloseable {

    private final String name = "relay_" + UuidV7.next().toString().replace('-', '_');
    private final String url;
    private final String user;
    private final String password;

    RelayDatabase() throws SQLException {
        Config config = ConfigProvider.getConfig();
        String own = config.getValue("quarkus.datasource.jdbc.url", String.class);
        url = own.substring(0, own.lastIndexOf('/') + 1) + name;
        user = config.getValue("quarkus.datasource.username", String.class);
        password = config.getValue("quarkus.datasource.password", String.class);
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner " + user);
        }
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(script("V0010__kit_outbox.sql"));
            statement.execute(script("V0013__kit_watermark.sql"));
            statement.execute(script("V0040__kit_change_feed.sql"));
            connection.commit();
        }
    }

    Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Connections of relays are told apart by their name, as in the service. */
    Connection openForRelay() throws SQLException {
        Connection connection = open();
        connection.setClientInfo("ApplicationName", "foundation-outbox-relay");
        connection.commit();
        return connection;
    }

    /** Writes one message in a transaction of its own; its text is the version and when it was recorded. */
    static void add(Connection connection, String topic, String key, long version) throws SQLException {
        add(connection, topic, key, version, 0);
    }

    /** The same, with so many seconds between the start of the transaction and its end. */
    static void add(Connection connection, String topic, String key, long version, double seconds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox (id, topic, message_key, payload)
                select ?, ?, ?, convert_to(?::text || ' ' || (extract(epoch from now()) * 1000000)::bigint::text, 'UTF8')
                from (select pg_sleep(?)) as pause
                """)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, topic);
            statement.setString(3, key);
            statement.setLong(4, version);
            statement.setDouble(5, seconds);
            statement.executeUpdate();
        }
        connection.commit();
    }

    long count(String query) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }

    private static String script(String file) {
        String path = "db/kit/" + file;
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
