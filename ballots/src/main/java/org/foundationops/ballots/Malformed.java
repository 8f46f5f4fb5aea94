package org.foundationops.ballots;

/** Bytes or text from elsewhere are not what they have to be; the message says what is wrong, for people. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public Malformed(String message) {
        super(message);
    }

    /** The reason, for a longer sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
