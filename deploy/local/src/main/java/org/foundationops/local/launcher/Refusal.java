package org.foundationops.local.launcher;

/** A command cannot be done; the message tells the person at the keyboard why and what to do. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
