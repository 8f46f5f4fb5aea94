package org.foundationops.local.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/** Where the parts keep their data and listen; with {@code test} they are fast, unsafe and short-lived. */
public record PartsOptions(boolean test, Path directory, int postgresPort, int kafkaPort, int controllerPort) {

    static final String USAGE = "usage: Parts --test DIR | --data DIR POSTGRES_PORT KAFKA_PORT CONTROLLER_PORT";

    /** Reads the command line; in test mode the ports are free ones. */
    public static PartsOptions parse(List<String> arguments) throws IOException {
        if (arguments.size() == 2 && arguments.getFirst().equals("--test")) {
            Path directory = directory(arguments.get(1));
            return new PartsOptions(true, directory, freePort(), freePort(), freePort());
        }
        if (arguments.size() == 5 && arguments.getFirst().equals("--data")) {
            return new PartsOptions(
                    false,
                    directory(arguments.get(1)),
                    Integer.parseInt(arguments.get(2)),
                    Integer.parseInt(arguments.get(3)),
                    Integer.parseInt(arguments.get(4)));
        }
        throw new IllegalArgumentException(USAGE);
    }

    private static Path directory(String argument) {
        return Path.of(argument).toAbsolutePath().normalize();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
