package org.foundationops.elections.counting;

/** A BLT file that cannot be read, and where. */
public final class BltException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String reason;

    BltException(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
        this.reason = problem;
    }

    /** Without the line. */
    public String reason() {
        return reason;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
