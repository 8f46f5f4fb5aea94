package org.foundationops.elections.bootstrap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.OfficerRole;
import org.foundationops.elections.bootstrap.domain.FirstHolders;
import org.foundationops.elections.bootstrap.domain.FirstOfficer;
import org.foundationops.elections.bootstrap.domain.FirstSeat;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;

/** Reads the request into the domain's words, or names every place where it cannot. */
final class FirstHoldersReader {

    private final List<FieldError> errors = new ArrayList<>();

    private FirstHoldersReader() {}

    static FirstHolders read(NewBootstrap request) {
        FirstHoldersReader reader = new FirstHoldersReader();
        List<FirstSeat> seats = reader.seats(request.seats());
        List<FirstOfficer> officers = reader.officers(request.appointed());
        if (!reader.errors.isEmpty()) {
            throw new RuleBroken("The import cannot be read as seats and officers.", reader.errors);
        }
        return new FirstHolders(seats, officers);
    }

    private List<FirstSeat> seats(List<NewBootstrap.NewSeat> requested) {
        List<FirstSeat> seats = new ArrayList<>();
        for (int i = 0; i < requested.size(); i++) {
            NewBootstrap.NewSeat seat = requested.get(i);
            UUID holder = seat.holderId();
            Instant from = seat.from();
            Instant plannedEnd = seat.plannedEnd();
            if (holder != null && from != null && plannedEnd != null) {
                seats.add(new FirstSeat(seat.cohort(), new FirstSeat.FirstHolder(holder, from, plannedEnd)));
            } else if (holder == null && from == null && plannedEnd == null) {
                seats.add(new FirstSeat(seat.cohort(), null));
            } else {
                errors.add(new FieldError("/seats/" + i, "needs holderId, from and plannedEnd, or none of them"));
            }
        }
        return seats;
    }

    private List<FirstOfficer> officers(List<NewBootstrap.NewOfficer> requested) {
        List<FirstOfficer> officers = new ArrayList<>();
        for (int i = 0; i < requested.size(); i++) {
            NewBootstrap.NewOfficer officer = requested.get(i);
            Optional<OfficerRole> role = OfficerRole.of(officer.role());
            if (role.isEmpty()) {
                errors.add(new FieldError("/officers/" + i + "/role", "is none of " + OfficerRole.texts()));
            } else {
                officers.add(new FirstOfficer(role.get(), officer.personId(), officer.from(), officer.until()));
            }
        }
        return officers;
    }
}
