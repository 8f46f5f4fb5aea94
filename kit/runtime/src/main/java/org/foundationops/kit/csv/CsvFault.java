package org.foundationops.kit.csv;

/** A file cannot be read from a line on, and why. */
public final class CsvFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    CsvFault(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** What is wrong, as it goes on behind "line 7: ". */
    public String message() {
        return String.valueOf(getMessage());
    }
}
