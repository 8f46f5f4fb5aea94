package org.foundationops.ballots.client;

import java.io.IOException;

/** A request was sent, or could not be sent, and no answer came. Sending it again does no harm. */
public final class NoAnswer extends IOException {

    private static final long serialVersionUID = 1;

    public NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
