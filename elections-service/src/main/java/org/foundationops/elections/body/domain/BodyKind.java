package org.foundationops.elections.body.domain;

/** What kind of body it is. */
public enum BodyKind {
    /** Directors, elected for staggered terms (BL 4.4.2). */
    BOARD("director"),
    /** Decides about the technical work. All of it is elected anew for each major release, and a board ratifies that. */
    STEERING_COUNCIL("steering-council");

    private final String role;

    BodyKind(String role) {
        this.role = role;
    }

    /** Whom the holder of a seat is to everybody; what a director may do does not follow from any other seat. */
    public String role() {
        return role;
    }
}
