package org.foundationops.elections.counting;

/** A BLT file that cannot be read, and where. */
public final class BltException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    BltException(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
