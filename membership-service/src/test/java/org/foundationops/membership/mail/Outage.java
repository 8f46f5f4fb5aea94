package org.foundationops.membership.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.awaitility.Awaitility;

/**
 * Has the mail server of a test go away and come back. The test and {@link StubbornMail} may have been loaded by different
 * class loaders, so that they share nothing but the properties of the system.
 */
final class Outage {

    private static final String PROPERTY = "foundation.test.mail-outage";

    private Outage() {}

    static void begin() {
        System.setProperty(PROPERTY, "true");
        Awaitility.await("the mail server to be gone").until(() -> !answers());
    }

    static void end() {
        System.clearProperty(PROPERTY);
        Awaitility.await("the mail server to be back").until(Outage::answers);
    }

    static boolean isUnderWay() {
        return Boolean.getBoolean(PROPERTY);
    }

    private static boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(StubbornMail.PORT))) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
