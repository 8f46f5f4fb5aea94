package org.foundationops.local.parts;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The recipient of all mails, who keeps none in memory: they are in their folder already. */
enum Nobody implements GreenMailUser {
    WITH_A_MAILBOX;

    @Override
    public void deliver(MovingMessage message) {}

    @Override
    public void deliver(MimeMessage message) {}

    @Override
    public String getEmail() {
        return "nobody@localhost";
    }

    @Override
    public String getLogin() {
        return "nobody";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}

    @Override
    public String getQualifiedMailboxName() {
        return "nobody";
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}
}
