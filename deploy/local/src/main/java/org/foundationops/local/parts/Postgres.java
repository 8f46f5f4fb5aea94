package org.foundationops.local.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL server with one database and one role per service, and one of each for the ballot box. */
final class Postgres implements AutoCloseable {

    static final List<String> DATABASES =
            List.of("membership", "elections", "ballotbox", "grants", "events", "keycloak");

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Passwords passwords;

    private Postgres(EmbeddedPostgres server, Passwords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    static Postgres start(PartsOptions options) throws IOException, SQLException {
        Path data = options.directory().resolve("postgres");
        new OrphanedServer(data).stop();
        Files.createDirectories(options.directory());
        Passwords passwords = Passwords.in(options.directory());
        EmbeddedPostgres server = builder(options, data)
                .setConnectConfig("password", passwords.superuser())
                .start();
        Postgres postgres = new Postgres(server, passwords);
        postgres.demandPasswords(data);
        postgres.createDatabases();
        return postgres;
    }

    private static EmbeddedPostgres.Builder builder(PartsOptions options, Path data) {
        // The library switches durability off; only tests may lose what they wrote.
        String durable = options.test() ? "off" : "on";
        return EmbeddedPostgres.builder()
                .setPort(options.postgresPort())
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(binaries(options).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                // What a failed statement was about may be somebody's name: the error alone goes into the log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
    }

    /** Tests of several modules share one unpacked copy of the server; {@code up} keeps its own. */
    private static Path binaries(PartsOptions options) {
        return options.test()
                ? Path.of(
                        System.getProperty("java.io.tmpdir"), "foundation-postgres-" + System.getProperty("user.name"))
                : options.directory().resolve("postgres-binaries");
    }

    /** The library initialises the server with trust; from the first start on, every role needs its password. */
    private void demandPasswords(Path data) throws IOException, SQLException {
        Path rules = data.resolve("pg_hba.conf");
        String wanted = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        execute(SUPERUSER, "alter role postgres password '%s'".formatted(passwords.superuser()));
        Files.writeString(rules, wanted);
        execute(SUPERUSER, "select pg_reload_conf()");
    }

    /** Nobody can connect to a database before it is closed to the other roles. */
    private void createDatabases() throws IOException, SQLException {
        for (String name : DATABASES) {
            if (!exists("select 1 from pg_roles where rolname = '%s'".formatted(name))) {
                execute(SUPERUSER, "create role %s login password '%s'".formatted(name, passwords.of(name)));
            }
            if (!exists("select 1 from pg_database where datname = '%s'".formatted(name))) {
                execute(SUPERUSER, "create database %s owner %s allow_connections false".formatted(name, name));
            }
            execute(SUPERUSER, "revoke connect on database %s from public".formatted(name));
            execute(SUPERUSER, "alter database %s allow_connections true".formatted(name));
        }
        execute(SUPERUSER, "revoke connect on database postgres from public");
    }

    private boolean exists(String query) throws IOException, SQLException {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void execute(String database, String command) throws IOException, SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect(String database) throws IOException, SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, passwords.superuser());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    List<DatabaseAccess> access() throws IOException {
        List<DatabaseAccess> all = new ArrayList<>();
        for (String name : DATABASES) {
            all.add(new DatabaseAccess(name, url(name), name, passwords.of(name)));
        }
        all.add(new DatabaseAccess(SUPERUSER, url(SUPERUSER), SUPERUSER, passwords.superuser()));
        return all;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
