package org.foundationops.elections.counting;

/** Cast vote records that cannot be read, and where. */
public final class CvrException extends Exception {

    private static final long serialVersionUID = 1;

    private final long line;

    CvrException(long line, String problem) {
        super(problem);
        this.line = line;
    }

    /** From 1. */
    public long line() {
        return line;
    }
}
