package org.foundationops.ballots.command;

/** A command line or a file that cannot be used; the message says why, for the person at the keyboard. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
