package org.foundationops.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The port table, moved as a whole by an offset. */
record Ports(int offset) {

    private static final int HIGHEST =
            65_535 - Arrays.stream(Port.values()).mapToInt(Port::standard).max().orElseThrow();

    Ports {
        if (offset < 0 || offset > HIGHEST) {
            throw new Refusal("The port offset must be from 0 to %d, not %d.".formatted(HIGHEST, offset));
        }
    }

    static Ports parse(String offset) {
        try {
            return new Ports(Integer.parseInt(offset.strip()));
        } catch (NumberFormatException e) {
            throw new Refusal("The port offset must be a number, not \"%s\".".formatted(offset), e);
        }
    }

    int of(Port port) {
        return port.standard() + offset;
    }

    String url(Port port) {
        return "http://127.0.0.1:" + of(port);
    }

    /**
     * Names every port that is taken and who wants it.
     *
     * @throws Refusal when one is taken
     */
    void requireFree(Collection<Port> wanted) {
        List<String> taken = wanted.stream()
                .filter(port -> isTaken(of(port)))
                .map(port -> "Port %d, wanted by %s, is taken by another program.".formatted(of(port), port.part()))
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(String.join("\n", taken)
                    + "\nStop that program, or move all ports: ./foundation up --port-offset "
                    + (offset + 100));
        }
    }

    /** Asking to listen is surer than asking to connect; address reuse ignores connections that are only winding up. */
    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
