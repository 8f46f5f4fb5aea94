package org.foundationops.elections.counting;

/** A file of ballots that cannot be read, and where. */
public final class UnreadableBallots extends Exception {

    private static final long serialVersionUID = 1;

    private final long line;

    UnreadableBallots(long line, String reason) {
        super(reason);
        this.line = line;
    }

    /** From 1. */
    public long line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
