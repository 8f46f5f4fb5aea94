package org.foundationops.demo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foundationops.local.launcher.Refusal;

/**
 * Inserts the rows of one kind of request into a copy of their table in the same database, each in a transaction of its
 * own, with as many clients as the service has.
 *
 * @param database role and password are named like it
 * @param variables of the script
 */
record Pgbench(Path folder, int port, String database, String table, Map<String, Integer> variables)
        implements AutoCloseable {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    static Pgbench prepare(Path folder, int port, String database, String table, Map<String, Integer> variables)
            throws IOException {
        try (InputStream script = Pgbench.class.getResourceAsStream("/bench/" + table + ".sql")) {
            if (script == null) {
                throw new IllegalArgumentException(table);
            }
            Files.write(folder.resolve(table + ".sql"), script.readAllBytes());
        }
        Pgbench pgbench = new Pgbench(folder, port, database, table, variables);
        pgbench.sql("drop schema if exists bench cascade; create schema bench; create table bench." + table
                + " (like public." + table + " including all)");
        return pgbench;
    }

    double perSecond(int seconds) {
        return rate(finish(start(List.of("-T", "" + seconds))));
    }

    /** While the clients insert so many rows. */
    Process start(int rows) {
        return start(List.of("-t", "" + rows / Load.CONNECTIONS));
    }

    private Process start(List<String> howMuch) {
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + Load.CONNECTIONS,
                "-j",
                "2",
                "-f",
                folder.resolve(table + ".sql").toString()));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.addAll(howMuch);
        return run(command);
    }

    private static double rate(String output) {
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("no result in: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** @throws IllegalStateException with what it printed, when it failed */
    static String finish(Process process) {
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            return output;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private void sql(String statements) {
        finish(run(List.of("psql", "-q", "-v", "ON_ERROR_STOP=1", "-c", statements)));
    }

    private Process run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PGHOST", "127.0.0.1",
                        "PGPORT", "" + port,
                        "PGUSER", database,
                        "PGPASSWORD", database,
                        "PGDATABASE", database));
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new Refusal(
                    "bench needs pgbench and psql: install them, for example with: apt install postgresql-client"
                            + " postgresql-contrib",
                    missing);
        }
    }

    @Override
    public void close() {
        sql("drop schema if exists bench cascade");
    }
}
