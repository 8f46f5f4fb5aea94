package org.foundationops.elections.bootstrap.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.OfficeOfBoard;
import org.foundationops.elections.appointment.domain.OfficerRole;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.term.domain.SeatHeldTwice;
import org.foundationops.kit.problem.FieldError;

/** The import of a body's first holders, and the rules that it must keep. */
public record FirstHolders(List<FirstSeat> seats, List<FirstOfficer> officers) {

    public FirstHolders {
        seats = List.copyOf(seats);
        officers = List.copyOf(officers);
    }

    public Set<UUID> persons() {
        Set<UUID> persons = new HashSet<>(places().values());
        return Set.copyOf(persons);
    }

    /** Everybody named is known, holds one seat at most, the president is a director, and offices are a board's. */
    public void check(BodyKind kind, Set<UUID> knownPersons) {
        checkKnown(knownPersons);
        checkOneSeatEach();
        checkOfficesOf(kind);
        checkPresident();
        checkOfficesOnce();
    }

    private void checkKnown(Set<UUID> knownPersons) {
        List<FieldError> unknown = places().entrySet().stream()
                .filter(place -> !knownPersons.contains(place.getValue()))
                .map(place -> new FieldError(place.getKey(), "no person " + place.getValue() + " is known here"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownPersons(unknown);
        }
    }

    private void checkOneSeatEach() {
        Set<UUID> seated = new HashSet<>();
        for (FirstSeat.FirstHolder holder : holders()) {
            if (!seated.add(holder.personId())) {
                throw new SeatHeldTwice("Person " + holder.personId() + " is named for two seats of the body.");
            }
        }
    }

    private void checkOfficesOf(BodyKind kind) {
        for (int i = 0; i < officers.size(); i++) {
            OfficerRole role = officers.get(i).role();
            if (!role.mayBeGivenBy(kind)) {
                throw new OfficeOfBoard(role.text(), "/officers/" + i + "/role");
            }
        }
    }

    private void checkPresident() {
        for (int i = 0; i < officers.size(); i++) {
            FirstOfficer officer = officers.get(i);
            if (officer.role().isForDirectorsOnly()
                    && holders().stream().noneMatch(holder -> isDirectorWhenAppointed(holder, officer))) {
                throw new PresidentIsNoDirector("/officers/" + i + "/personId");
            }
        }
    }

    private static boolean isDirectorWhenAppointed(FirstSeat.FirstHolder holder, FirstOfficer officer) {
        return holder.personId().equals(officer.personId()) && !holder.from().isAfter(officer.from());
    }

    private void checkOfficesOnce() {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < officers.size(); i++) {
            FirstOfficer officer = officers.get(i);
            String place =
                    officer.role().isOffice() ? officer.role().text() : officer.role() + "/" + officer.personId();
            if (!named.add(place)) {
                throw new OfficeNamedTwice("/officers/" + i);
            }
        }
    }

    private List<FirstSeat.FirstHolder> holders() {
        return seats.stream().map(FirstSeat::holder).filter(Objects::nonNull).toList();
    }

    /** Each person named, under the JSON Pointer of the place. */
    private Map<String, UUID> places() {
        Map<String, UUID> places = new LinkedHashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            FirstSeat.FirstHolder holder = seats.get(i).holder();
            if (holder != null) {
                places.put("/seats/" + i + "/holderId", holder.personId());
            }
        }
        for (int i = 0; i < officers.size(); i++) {
            places.put("/officers/" + i + "/personId", officers.get(i).personId());
        }
        return places;
    }
}
