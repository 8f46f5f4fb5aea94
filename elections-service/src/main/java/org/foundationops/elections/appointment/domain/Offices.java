package org.foundationops.elections.appointment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All appointments of one role of a body that are not over. */
public final class Offices {

    private final OfficerRole role;
    private final List<Appointment> appointments;

    public Offices(OfficerRole role, Collection<Appointment> appointments) {
        this.role = role;
        this.appointments = List.copyOf(appointments);
    }

    /**
     * Refuses what would give a person a role twice at once, or an office to two persons.
     *
     * @return whose office ends with the start of the new holder
     */
    public List<Appointment> succeededBy(UUID personId, Instant from, Instant until) {
        List<Appointment> overlapping =
                appointments.stream().filter(each -> each.overlaps(from, until)).toList();
        if (overlapping.stream().anyMatch(each -> each.personId().equals(personId))) {
            throw new HoldsOfficeAlready(role.text());
        }
        if (!role.isOffice()) {
            return List.of();
        }
        overlapping.stream()
                .filter(each -> !each.from().isBefore(from))
                .findFirst()
                .ifPresent(each -> {
                    throw new OfficeSettledLater(role.text(), each.from());
                });
        return overlapping;
    }
}
