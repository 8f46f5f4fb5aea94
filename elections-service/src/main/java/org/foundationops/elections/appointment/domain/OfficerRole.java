package org.foundationops.elections.appointment.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** All of them, for people to read. */
    public static String texts() {
        return Arrays.stream(values()).map(OfficerRole::text).collect(Collectors.joining(", "));
    }

    public static Optional<OfficerRole> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text.equals(text)).findFirst();
    }
}
