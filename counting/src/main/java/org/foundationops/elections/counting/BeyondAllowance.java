package org.foundationops.elections.counting;

/** A count wants more than its {@link Allowance}. */
public final class BeyondAllowance extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    BeyondAllowance(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Of what it wants more. */
    public enum Kind {
        SIZE,
        TIME
    }
}
