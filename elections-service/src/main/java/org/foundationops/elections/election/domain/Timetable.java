package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The instants of an election. A transition with an instant is made by the clock; one without is made by an officer.
 *
 * @param recordDate the roll is the electorate at this instant
 * @param termStart when the winners' terms start; a later publication starts them later
 */
@Embeddable
public record Timetable(
        @Column(name = "record_date") Instant recordDate,
        @Column(name = "nominations_open") @Nullable Instant nominationsOpen,
        @Column(name = "nominations_close") @Nullable Instant nominationsClose,
        @Column(name = "registration_opens") @Nullable Instant registrationOpens,
        @Column(name = "voting_opens") @Nullable Instant votingOpens,
        @Column(name = "voting_closes") @Nullable Instant votingCloses,
        @Column(name = "term_start") Instant termStart) {

    /** When the timetable makes the transition; absent where an officer does. */
    @Nullable
    Instant instantOf(Step step) {
        return switch (step) {
            case NOMINATION_OPENING -> nominationsOpen;
            case REVIEW -> nominationsClose;
            case REGISTRATION -> registrationOpens;
            case OPENING -> votingOpens;
            case CLOSURE -> votingCloses;
        };
    }

    Timetable closingAt(Instant end) {
        return new Timetable(
                recordDate, nominationsOpen, nominationsClose, registrationOpens, votingOpens, end, termStart);
    }

    /** What is out of order: each instant that is given must follow those before it. */
    List<FieldError> violations() {
        List<FieldError> errors = new ArrayList<>();
        Map.@Nullable Entry<String, Instant> before = null;
        for (Map.Entry<String, Instant> window : windows().entrySet()) {
            if (before != null && !window.getValue().isAfter(before.getValue())) {
                errors.add(new FieldError("/timetable/" + window.getKey(), "must be later than " + before.getKey()));
            }
            before = window;
        }
        if (registrationOpens != null && recordDate.isAfter(registrationOpens)) {
            errors.add(new FieldError("/timetable/recordDate", "must not be later than registrationOpens"));
        }
        if (votingOpens != null && recordDate.isAfter(votingOpens)) {
            errors.add(new FieldError("/timetable/recordDate", "must not be later than votingOpens"));
        }
        return errors;
    }

    /** The instants of the transitions in their order, without those left open. */
    public Map<String, Instant> windows() {
        Map<String, Instant> windows = new LinkedHashMap<>();
        put(windows, "nominationsOpen", nominationsOpen);
        put(windows, "nominationsClose", nominationsClose);
        put(windows, "registrationOpens", registrationOpens);
        put(windows, "votingOpens", votingOpens);
        put(windows, "votingCloses", votingCloses);
        return windows;
    }

    private static void put(Map<String, Instant> windows, String name, @Nullable Instant instant) {
        if (instant != null) {
            windows.put(name, instant);
        }
    }
}
