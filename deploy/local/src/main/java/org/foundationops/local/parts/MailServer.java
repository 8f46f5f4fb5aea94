package org.foundationops.local.parts;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;

/** A mail server that takes every mail to anybody, sends it nowhere, and keeps it in a folder. */
final class MailServer implements AutoCloseable {

    private final GreenMail server;
    private final String address;

    private MailServer(GreenMail server, String address) {
        this.server = server;
        this.address = address;
    }

    static MailServer start(PartsOptions options) throws IOException {
        MailFolder folder = MailFolder.in(options.directory());
        ServerSetup setup = new ServerSetup(options.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMail server = new GreenMail(setup);
        server.start();
        server.getUserManager().setMessageDeliveryHandler((mail, recipient) -> {
            folder.add(recipient.getEmail(), mail.getMessage());
            return Nobody.WITH_A_MAILBOX;
        });
        return new MailServer(server, "127.0.0.1:" + options.mailPort());
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        server.stop();
    }
}
