package org.foundationops.elections.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.appointment.AppointmentService;
import org.foundationops.elections.appointment.domain.Appointment;
import org.foundationops.elections.body.BodyMessages;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyView;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyBootstrapped;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.bootstrap.domain.FirstHolders;
import org.foundationops.elections.bootstrap.domain.FirstOfficer;
import org.foundationops.elections.bootstrap.domain.FirstSeat;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.SeatService;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;

/** Imports the first holders of a body: seats, terms and appointments in one transaction. */
@ApplicationScoped
public class BootstrapService {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final SeatService terms;
    private final AppointmentService appointments;
    private final Persons persons;
    private final BodyMessages messages;
    private final Audit audit;
    private final TransactionTime time;

    BootstrapService(
            BodyRepository bodies,
            SeatRepository seats,
            SeatService terms,
            AppointmentService appointments,
            Persons persons,
            BodyMessages messages,
            Audit audit,
            TransactionTime time) {
        this.bodies = bodies;
        this.seats = seats;
        this.terms = terms;
        this.appointments = appointments;
        this.persons = persons;
        this.messages = messages;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public BodyView bootstrap(UUID bodyId, NewBootstrap request) {
        FirstHolders first = FirstHoldersReader.read(request);
        Instant now = time.now();
        Body body = bodies.requireLocked(bodyId);
        BodyBootstrapped fact = body.bootstrap(
                request.decisionReference().strip(),
                request.decidedOn(),
                first.seats().stream().map(FirstSeat::cohort).toList(),
                now);
        first.check(body.kind(), persons.known(first.persons()));
        bodies.flush();
        messages.bootstrapped(body);
        audit.record(AuditEntry.of("body-bootstrapped", "body", bodyId)
                .with("decisionReference", fact.decisionReference())
                .with("decidedOn", fact.decidedOn()));
        setUpSeats(body, first.seats(), now);
        first.officers().forEach(officer -> appointments.record(appointment(bodyId, officer, now)));
        return BodyView.of(body);
    }

    private void setUpSeats(Body body, List<FirstSeat> firstSeats, Instant now) {
        List<Seat> created = new ArrayList<>();
        for (FirstSeat first : firstSeats) {
            Seat seat = new Seat(
                    UuidV7.next(), body.id(), created.size() + 1, first.cohort(), first.opensAt(body.createdAt()));
            seats.persist(seat);
            created.add(seat);
        }
        seats.flush();
        created.forEach(messages::created);
        for (int i = 0; i < created.size(); i++) {
            FirstSeat.FirstHolder holder = firstSeats.get(i).holder();
            if (holder != null) {
                terms.importHolder(created.get(i), holder.personId(), holder.from(), holder.plannedEnd(), now);
            }
        }
    }

    private static Appointment appointment(UUID bodyId, FirstOfficer officer, Instant now) {
        return new Appointment(
                UuidV7.next(), bodyId, officer.role(), officer.personId(), officer.from(), officer.until(), now);
    }
}
