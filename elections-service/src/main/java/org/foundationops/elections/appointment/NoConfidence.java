package org.foundationops.elections.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.motion.MotionEffect;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionDoesNotFit;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.time.TransactionTime;

/**
 * The board has no confidence in an officer any more, who leaves the office and keeps a seat. A director loses a seat by
 * a removal (BL 4.6.1), which needs more than half of the others.
 */
@ApplicationScoped
class NoConfidence implements MotionEffect {

    static final String KIND = "no-confidence";

    private final AppointmentRepository appointments;
    private final OfficeService offices;
    private final BodyRepository bodies;
    private final TransactionTime time;

    NoConfidence(
            AppointmentRepository appointments, OfficeService offices, BodyRepository bodies, TransactionTime time) {
        this.appointments = appointments;
        this.offices = offices;
        this.bodies = bodies;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void requireFit(UUID bodyId, Matter matter) {
        Appointment appointment = appointments
                .findByIdOptional(appointmentOf(matter))
                .orElseThrow(() -> new MotionDoesNotFit(
                        "There is no such appointment.", new FieldError("/subject/id", "is no appointment")));
        MotionDoesNotFit.requireBody(bodies.boardOf(appointment.bodyId()), bodyId, "office");
    }

    @Override
    public void requireReady(Matter matter) {
        appointments.require(appointmentOf(matter)).requireNotOver(time.now());
    }

    @Override
    public Optional<String> passed(Motion motion, RecordedDecision decision) {
        return offices.endByMotion(appointmentOf(motion.matter()), decision)
                ? Optional.empty()
                : Optional.of("APPOINTMENT_OVER");
    }

    private static UUID appointmentOf(Matter matter) {
        return matter.requireSubject("appointment");
    }
}
