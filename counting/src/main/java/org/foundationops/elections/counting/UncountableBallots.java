package org.foundationops.elections.counting;

/** The ballots or parameters cannot be counted by the chosen method. */
public final class UncountableBallots extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public UncountableBallots(String message) {
        super(message);
    }
}
