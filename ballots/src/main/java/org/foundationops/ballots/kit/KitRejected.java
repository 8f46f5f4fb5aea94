package org.foundationops.ballots.kit;

/** Something in a verification kit is wrong. */
public final class KitRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String part;

    /**
     * @param part the file, or the part of the archive, where it is wrong
     * @param why what is wrong there, for people
     */
    public KitRejected(String part, String why) {
        super(part + ": " + why);
        this.part = part;
    }

    public String part() {
        return part;
    }

    /** Part and reason. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
