package org.foundationops.grants.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.time.TransactionTime;

/** Takes down what a body decided, from a person who holds an office in it at this instant. */
@ApplicationScoped
public class Decisions {

    private static final List<String> RECORDERS = List.of("secretary", "director");

    private final Authority authority;
    private final Caller caller;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    Decisions(Authority authority, Caller caller, FoundationCalendar calendar, TransactionTime time) {
        this.authority = authority;
        this.caller = caller;
        this.calendar = calendar;
        this.time = time;
    }

    /** Refused to everybody but a secretary or director of the deciding body whose term runs now. */
    public RecordedDecision record(NewDecision request) {
        UUID recorder = requireInOffice(RECORDERS, request.bodyId());
        Instant now = time.now();
        return RecordedDecision.of(
                request.bodyId(), request.decidedOn(), request.minuteReference(), recorder, calendar.dayOf(now), now);
    }

    /** The caller, if they hold one of the roles in the body now, and that is known for certain. */
    public UUID requireInOffice(List<String> roles, UUID bodyId) {
        UUID person = caller.requirePerson();
        authority.requireFresh();
        if (roles.stream().noneMatch(role -> caller.holds(role, bodyId))) {
            throw new Forbidden(
                    "Only who is " + String.join(" or ", roles) + " of the body " + bodyId + " now may do this.",
                    roles);
        }
        return person;
    }
}
