package org.foundationops.elections.counting.command;

/** The command line does not say what to count how. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
