package org.foundationops.local.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the parts keep their data and listen. With {@code test} they are fast, unsafe and short-lived; a part whose port
 * is {@link #ABSENT} is not started.
 */
public record PartsOptions(
        boolean test, Path directory, int postgresPort, int kafkaPort, int controllerPort, int mailPort) {

    static final int ABSENT = 0;

    static final String USAGE = """
            usage: Parts --test DIR
                   Parts --data DIR POSTGRES_PORT KAFKA_PORT CONTROLLER_PORT MAIL_PORT
                   Parts --postgres DIR PORT
                   Parts --kafka DIR PORT CONTROLLER_PORT
                   Parts --mail DIR PORT""";

    /** Reads the command line; in test mode the ports are free ones. */
    public static PartsOptions parse(List<String> arguments) throws IOException {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException(USAGE);
        }
        Path directory = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        List<Integer> ports = arguments.stream().skip(2).map(PartsOptions::port).toList();
        return switch (arguments.getFirst() + "/" + ports.size()) {
            case "--test/0" -> new PartsOptions(true, directory, freePort(), freePort(), freePort(), freePort());
            case "--data/4" ->
                new PartsOptions(false, directory, ports.get(0), ports.get(1), ports.get(2), ports.get(3));
            case "--postgres/1" -> new PartsOptions(false, directory, ports.get(0), ABSENT, ABSENT, ABSENT);
            case "--kafka/2" -> new PartsOptions(false, directory, ABSENT, ports.get(0), ports.get(1), ABSENT);
            case "--mail/1" -> new PartsOptions(false, directory, ABSENT, ABSENT, ABSENT, ports.get(0));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    boolean hasPostgres() {
        return postgresPort != ABSENT;
    }

    boolean hasKafka() {
        return kafkaPort != ABSENT;
    }

    boolean hasMail() {
        return mailPort != ABSENT;
    }

    private static int port(String argument) {
        try {
            return Integer.parseInt(argument);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(USAGE, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
