package org.foundationops.elections.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.leave.domain.Leave;
import org.foundationops.elections.leave.domain.LeaveRules;
import org.foundationops.elections.leave.domain.Leaves;
import org.foundationops.elections.term.InOffice;
import org.foundationops.elections.term.domain.NotInOffice;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;

/** Grants leaves and ends them. Those of one body take turns, so that no two can both be the last that has room. */
@ApplicationScoped
public class LeaveService {

    private static final String POLICY = "leave-of-absence";

    private final LeaveRepository leaves;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final InOffice inOffice;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTime time;

    LeaveService(
            LeaveRepository leaves,
            BodyRepository bodies,
            BodyRoles roles,
            InOffice inOffice,
            Policies policies,
            FoundationCalendar calendar,
            Caller caller,
            Outbox outbox,
            Audit audit,
            TransactionTime time) {
        this.leaves = leaves;
        this.bodies = bodies;
        this.roles = roles;
        this.inOffice = inOffice;
        this.policies = policies;
        this.calendar = calendar;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public LeaveView grant(UUID bodyId, NewLeave request) {
        Instant now = time.now();
        UUID person = request.personId() == null ? caller.requirePerson() : request.personId();
        bodies.requireLocked(bodyId);
        requireMayChange(bodyId, person);
        Instant from = request.from() == null ? now : request.from();
        Leave leave = new Leave(UuidV7.next(), bodyId, person, from, request.until(), request.minuteReference(), now);
        if (!inOffice.holds(person, bodyId, from)) {
            throw new NotInOffice();
        }
        LeaveRules rules = policies.at(POLICY, now, LeaveRules.class);
        ofThoseInOffice(bodyId, now)
                .requireRoom(leave, rules.most(), begin -> calendar.endOfDayAfterMonths(begin, rules.months()));
        leaves.persist(leave);
        record(leave, "granted");
        return LeaveView.of(leave);
    }

    @Transactional
    public LeaveView end(UUID bodyId, UUID id) {
        bodies.requireLocked(bodyId);
        Leave leave = leaves.get(bodyId, id);
        requireMayChange(bodyId, leave.personId());
        leave.end(time.now());
        record(leave, "ended");
        return LeaveView.of(leave);
    }

    /** A leave means nothing any more when its holder has left the body. */
    private Leaves ofThoseInOffice(UUID bodyId, Instant now) {
        return new Leaves(leaves.notOver(bodyId, now).stream()
                .filter(leave -> inOffice.holds(leave.personId(), bodyId, now))
                .toList());
    }

    /** One's own leave, or as the secretary anybody's. */
    private void requireMayChange(UUID bodyId, UUID person) {
        if (!caller.requirePerson().equals(person)) {
            roles.requireSecretary(bodyId);
        }
    }

    private void record(Leave leave, String participle) {
        leaves.flush(); // gives the version
        outbox.publish(new OutgoingMessage(
                "foundation.elections.leave." + participle + ".v1",
                "leave",
                leave.id(),
                leave.version(),
                LeaveView.of(leave)));
        audit.record(AuditEntry.of("leave-" + participle, "leave", leave.id())
                .with("bodyId", leave.bodyId())
                .with("personId", leave.personId())
                .with("from", leave.from())
                .with("until", leave.until())
                .with("minuteReference", leave.minuteReference().orElse(null)));
    }
}
