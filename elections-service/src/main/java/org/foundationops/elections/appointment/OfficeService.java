package org.foundationops.elections.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.elections.appointment.domain.OfficeOfBoard;
import org.foundationops.elections.appointment.domain.OfficeTooLong;
import org.foundationops.elections.appointment.domain.OfficerRole;
import org.foundationops.elections.appointment.domain.Offices;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.bootstrap.domain.PresidentIsNoDirector;
import org.foundationops.elections.bootstrap.domain.UnknownPersons;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.person.Persons;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Records whom a body elects to its offices and gives other roles, and that they go. */
@ApplicationScoped
public class OfficeService {

    private static final Instant NEVER = Instant.MAX;

    private final AppointmentRepository appointments;
    private final AppointmentService records;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final Persons persons;
    private final Authority authority;
    private final Decisions decisions;
    private final Policies policies;
    private final Caller caller;
    private final Audit audit;
    private final TransactionTime time;

    OfficeService(
            AppointmentRepository appointments,
            AppointmentService records,
            BodyRepository bodies,
            BodyRoles roles,
            Persons persons,
            Authority authority,
            Decisions decisions,
            Policies policies,
            Caller caller,
            Audit audit,
            TransactionTime time) {
        this.appointments = appointments;
        this.records = records;
        this.bodies = bodies;
        this.roles = roles;
        this.persons = persons;
        this.authority = authority;
        this.decisions = decisions;
        this.policies = policies;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
    }

    /** Policy {@code officers}. */
    record OfficerTerms(int years) {}

    @Transactional
    public AppointmentView appoint(UUID bodyId, NewAppointment request) {
        Instant now = time.now();
        Body body = bodies.requireLocked(bodyId);
        roles.requireRecorder(bodyId);
        OfficerRole role = OfficerRole.of(request.role())
                .orElseThrow(() -> new RuleBroken(
                        "There is no such role.",
                        List.of(new FieldError("/role", "is none of " + OfficerRole.texts()))));
        if (!role.mayBeGivenBy(body.kind())) {
            throw new OfficeOfBoard(role.text(), "/role");
        }
        UUID person = request.personId();
        if (!persons.isKnown(person)) {
            throw new UnknownPersons(List.of(new FieldError("/personId", "no person " + person + " is known here")));
        }
        Instant from = request.from() == null ? now : request.from();
        Instant until = until(role, person, bodyId, from, request.until());
        Appointment appointment = Appointment.decided(
                UuidV7.next(),
                bodyId,
                role,
                person,
                from,
                until,
                decisions.of(request.decidedOn(), request.minuteReference()),
                now);
        List<Appointment> succeeded = new Offices(role, appointments.notOver(bodyId, role.text(), now))
                .succeededBy(person, from, until == null ? NEVER : until);
        succeeded.forEach(each -> records.endBy(each, from));
        records.record(appointment);
        return AppointmentView.of(appointment);
    }

    /** Given up by the holder, or ended by a decision that the secretary records. */
    @Transactional
    public AppointmentView end(UUID id, NewAppointmentEnd request) {
        Appointment appointment = appointments.require(id);
        bodies.requireLocked(appointment.bodyId());
        appointments.getEntityManager().refresh(appointment);
        boolean isOwn = persons.records(caller.requirePerson()).contains(appointment.personId());
        if (!isOwn) {
            roles.requireRecorder(appointment.bodyId());
        }
        endBy(appointment, recorded(request, isOwn));
        return AppointmentView.of(appointment);
    }

    /** By a motion that passed. Answers whether there was anything left to end. */
    boolean endByMotion(UUID id, RecordedDecision decision) {
        Appointment appointment = appointments.require(id);
        bodies.requireLocked(appointment.bodyId());
        appointments.getEntityManager().refresh(appointment);
        if (appointment.isOverBy(time.now())) {
            return false;
        }
        endBy(appointment, decision);
        return true;
    }

    private void endBy(Appointment appointment, @Nullable RecordedDecision decision) {
        appointment.end(decision, time.now());
        records.ended(appointment);
        audit.record(AuditEntry.of("appointment-end-decided", "appointment", appointment.id())
                .because(decision == null ? "RESIGNATION" : "DECISION")
                .with("motionId", decision == null ? null : decision.motionId())
                .with("minuteReference", decision == null ? null : decision.minuteReference()));
    }

    /** Who gives the own office up needs no decision. */
    private @Nullable RecordedDecision recorded(NewAppointmentEnd request, boolean isOwn) {
        LocalDate decidedOn = request.decidedOn();
        String reference = request.minuteReference();
        if (decidedOn != null && reference != null) {
            return decisions.of(decidedOn, reference);
        }
        List<FieldError> missing = new ArrayList<>();
        if (decidedOn == null) {
            missing.add(new FieldError("/decidedOn", "is needed"));
        }
        if (reference == null) {
            missing.add(new FieldError("/minuteReference", "is needed"));
        }
        if (!isOwn) {
            throw new RuleBroken("Who ends another person's appointment says by which decision.", missing);
        }
        return null;
    }

    /** An officer's year, or less; the president's ends with the term. */
    private @Nullable Instant until(
            OfficerRole role, UUID person, UUID bodyId, Instant from, @Nullable Instant requested) {
        if (!role.isOffice()) {
            return requested;
        }
        int years = policies.at("officers", from, OfficerTerms.class).years();
        Instant latest = from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        if (requested != null && requested.isAfter(latest)) {
            throw new OfficeTooLong(latest);
        }
        Instant until = requested == null ? latest : requested;
        if (!role.isForDirectorsOnly()) {
            return until;
        }
        Instant endOfTerm = endOfTerm(person, bodyId, from);
        return endOfTerm.isBefore(until) ? endOfTerm : until;
    }

    private Instant endOfTerm(UUID person, UUID bodyId, Instant from) {
        Instant end = from;
        for (AuthorityRow row : authority.of(person)) {
            boolean goesOn = BodyRoles.SEATED.contains(row.role()) && row.isOf(bodyId) && row.isValidAt(end);
            if (goesOn) {
                end = row.until() == null ? NEVER : row.until();
            }
        }
        if (!end.isAfter(from)) {
            throw new PresidentIsNoDirector("/personId");
        }
        return end;
    }
}
