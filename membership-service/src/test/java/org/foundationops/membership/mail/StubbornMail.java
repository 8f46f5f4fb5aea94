package org.foundationops.membership.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.TestMail;

/**
 * Stands before the mail server of the run, and does to a mail what the first part of its address says. Another test's
 * mails pass as they are.
 *
 * <p>{@code defer2.} puts the recipient off twice, {@code refuse.} does not know it, {@code reject.} does not like the
 * mail; {@code break1.} and {@code silent1.} take the mail once and do not say so: by closing the connection, and by
 * leaving it open.
 */
public final class StubbornMail implements QuarkusTestResourceLifecycleManager {

    /** It stays for the next application of this run, and ends with the JVM. */
    static final String PORT = "foundation.test.stubborn-mail";

    private static final int LOOK_UP_MILLIS = 50;

    @Override
    public Map<String, String> start() {
        String address = TestMail.address();
        if (address.isEmpty()) {
            return Map.of();
        }
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, Integer.toString(listen(address)));
        }
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", System.getProperty(PORT, ""));
    }

    private static int listen(String address) {
        try {
            ServerSocket server = open(0);
            Thread.ofPlatform().daemon().name("stubborn-mail").start(() -> serve(server, address));
            return server.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(LOOK_UP_MILLIS);
        return server;
    }

    private static void serve(ServerSocket first, String address) {
        int port = first.getLocalPort();
        try {
            ServerSocket server = first;
            while (true) {
                acceptUntilAnOutage(server, address);
                while (Outage.isUnderWay()) {
                    Thread.sleep(LOOK_UP_MILLIS);
                }
                server = open(port);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void acceptUntilAnOutage(ServerSocket server, String address) throws IOException {
        int colon = address.lastIndexOf(':');
        List<Socket> clients = new ArrayList<>();
        while (!Outage.isUnderWay()) {
            try {
                Socket client = server.accept();
                clients.add(client);
                Socket behind = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
                Thread.ofVirtual().start(new StubbornDialogue(client, behind));
            } catch (SocketTimeoutException nobody) {
                clients.removeIf(Socket::isClosed);
            }
        }
        server.close();
        for (Socket client : clients) {
            client.close();
        }
    }

    @Override
    public void stop() {}
}
