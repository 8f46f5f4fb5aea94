package org.foundationops.elections.appointment.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foundationops.elections.body.domain.BodyKind;

/** The roles that a body may give by appointment. Other services store them as opaque text. */
public enum OfficerRole {
    PRESIDENT("president"),
    VICE_PRESIDENT("vice-president"),
    SECRETARY("secretary"),
    TREASURER("treasurer"),
    ELECTION_OFFICER("election-officer"),
    GRANT_REVIEWER("grant-reviewer"),
    FINANCE("finance"),
    CONDUCT_TEAM("conduct-team"),
    EVENTS_SUPPORT("events-support"),
    AUDITOR("auditor");

    private static final Set<OfficerRole> OFFICES = EnumSet.of(PRESIDENT, VICE_PRESIDENT, SECRETARY, TREASURER);

    private final String text;

    OfficerRole(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The president must be a director; the office ends with the term. */
    public boolean isForDirectorsOnly() {
        return this == PRESIDENT;
    }

    /**
     * Offices, and roles that count for the whole foundation, are a board's to give. Another body has somebody who runs its
     * elections.
     */
    public boolean mayBeGivenBy(BodyKind kind) {
        return kind == BodyKind.BOARD || this == ELECTION_OFFICER;
    }

    /** An officer of the body, elected by it for a year; the office has one holder at a time. Other roles have several. */
    public boolean isOffice() {
        return OFFICES.contains(this);
    }

    /** All of them, for people to read. */
    public static String texts() {
        return Arrays.stream(values()).map(OfficerRole::text).collect(Collectors.joining(", "));
    }

    public static Optional<OfficerRole> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text.equals(text)).findFirst();
    }
}
