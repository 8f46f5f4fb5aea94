package org.foundationops.elections.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.elections.appointment.domain.OfficerRole;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.time.TransactionTime;

/** Records appointments and their ends, within the transaction of what causes them, and tells of them. */
@ApplicationScoped
public class AppointmentService {

    private final AppointmentRepository appointments;
    private final Outbox outbox;
    private final Authority authority;
    private final Audit audit;
    private final TransactionTime time;

    AppointmentService(
            AppointmentRepository appointments, Outbox outbox, Authority authority, Audit audit, TransactionTime time) {
        this.appointments = appointments;
        this.outbox = outbox;
        this.authority = authority;
        this.audit = audit;
        this.time = time;
    }

    public void record(Appointment appointment) {
        appointments.persistAndFlush(appointment);
        publish("made", appointment);
        audit.record(AuditEntry.of("appointment-made", "appointment", appointment.id())
                .with("bodyId", appointment.bodyId())
                .with("role", appointment.role())
                .with("personId", appointment.personId())
                .with("from", appointment.from())
                .with("until", appointment.until())
                .with(
                        "minuteReference",
                        appointment
                                .decision()
                                .map(RecordedDecision::minuteReference)
                                .orElse(null)));
    }

    /** Offices that only a director may hold end with the term. */
    public void endOfTerms(UUID bodyId, Collection<UUID> leaving, Instant end) {
        appointments.running(bodyId, leaving, end).stream()
                .filter(AppointmentService::isForDirectorsOnly)
                .forEach(appointment -> endBy(appointment, end));
    }

    void endBy(Appointment appointment, Instant end) {
        if (appointment.endBy(end, time.now())) {
            ended(appointment);
        }
    }

    void ended(Appointment appointment) {
        appointments.flush();
        publish(appointment.isPublishedEnd() ? "ended" : "end-scheduled", appointment);
        audit.record(AuditEntry.of("appointment-ended", "appointment", appointment.id())
                .with("role", appointment.role())
                .with("until", appointment.until()));
    }

    /** Tells of the starts and ends that have passed, and how many there were. */
    @Transactional
    int tellWhatIsDue(int atOnce) {
        Instant now = time.now();
        List<Appointment> due = appointments.due(now, atOnce);
        for (Appointment appointment : due) {
            appointment.passed(now);
            appointments.flush();
            publish(appointment.isPublishedEnd() ? "ended" : "started", appointment);
        }
        return due.size();
    }

    private void publish(String happened, Appointment appointment) {
        authority.replace(
                "appointment/" + appointment.id(), appointment.version(), AppointmentState.authorityOf(appointment));
        outbox.publish(new OutgoingMessage(
                "foundation.elections.appointment." + happened + ".v1",
                "appointment",
                appointment.id(),
                appointment.version(),
                AppointmentState.of(appointment)));
    }

    private static boolean isForDirectorsOnly(Appointment appointment) {
        return OfficerRole.of(appointment.role())
                .filter(OfficerRole::isForDirectorsOnly)
                .isPresent();
    }
}
