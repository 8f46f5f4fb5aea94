package org.foundationops.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foundationops.local.launcher.Refusal;

/** A program that makes load and prints how many times a second it got through. */
record Tool(Path folder) {

    private static final Pattern WRK = Pattern.compile("RESULT ([0-9.]+) (\\d+)");
    private static final Pattern PGBENCH = Pattern.compile("tps = ([0-9.]+)");

    static Tool prepare() throws IOException {
        for (String program : List.of("wrk", "pgbench")) {
            if (!isThere(program)) {
                throw new Refusal("bench needs " + program
                        + ": install it, for example with: apt install wrk postgresql-contrib");
            }
        }
        Path folder = Files.createTempDirectory("foundation-bench");
        for (String name : List.of("schema.sql", "create.sql", "read.sql", "create.lua", "read.lua")) {
            try (InputStream resource = Tool.class.getResourceAsStream("/bench/" + name)) {
                Files.write(folder.resolve(name), resource.readAllBytes());
            }
        }
        return new Tool(folder);
    }

    /** Requests per second; refuses a run in which an answer was an error. */
    double wrk(int seconds, String script, String url, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "-t2",
                "-c16",
                "-d" + seconds + "s",
                "-s",
                folder.resolve(script).toString(),
                url,
                "--"));
        command.addAll(List.of(arguments));
        Matcher result = find(WRK, run(command, Map.of()));
        if (!result.group(2).equals("0")) {
            throw new IllegalStateException(result.group(2) + " of the requests to " + url + " failed");
        }
        return Double.parseDouble(result.group(1));
    }

    /**
     * Transactions per second.
     *
     * @param signIn hash of the sign-in for which the script asks who it is and what they may decide
     */
    double pgbench(int seconds, String script, Database database, String signIn) {
        List<String> command = List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "16",
                "-j",
                "2",
                "-T",
                "" + seconds,
                "-D",
                "hash=" + signIn,
                "-f",
                folder.resolve(script).toString(),
                "-h",
                "127.0.0.1",
                "-p",
                "" + database.port(),
                "-U",
                database.name(),
                database.name());
        Map<String, String> environment =
                Map.of("PGPASSWORD", database.name(), "PGOPTIONS", "-c search_path=bench,public");
        return Double.parseDouble(find(PGBENCH, run(command, environment)).group(1));
    }

    /** A database of the running system; role and password are named like it. */
    record Database(String name, int port) {
        Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + name, name, name);
        }
    }

    private static Matcher find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no result in: " + text);
        }
        return matcher;
    }

    private static String run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.getFirst() + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
