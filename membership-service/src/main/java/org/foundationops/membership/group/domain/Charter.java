package org.foundationops.membership.group.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group is, and how it works.
 *
 * @param delegatedPowers what it is trusted with, in words; what it may decide is said by delegations
 * @param places how many members it takes; any number if absent
 */
@Embeddable
public record Charter(
        Substance substance,
        List<String> delegatedPowers,
        @Nullable UUID chairId,
        @Nullable UUID coChairId,
        List<String> channels,
        Reporting reporting,
        SeatTerms seatTerms,
        @Nullable Integer places) {

    public Charter {
        if (chairId != null && chairId.equals(coChairId)) {
            throw new ChairIsCoChair();
        }
        delegatedPowers = List.copyOf(delegatedPowers);
        channels = List.copyOf(channels);
    }

    /** What of another charter only the board can bring about, if there is something. */
    public Optional<Substance> substantiveChangeTo(Charter wanted) {
        return wanted.substance.equals(substance) ? Optional.empty() : Optional.of(wanted.substance);
    }

    /** What of another charter can hold at once, if there is something. */
    public Optional<Charter> otherChangeTo(Charter wanted) {
        return Optional.of(wanted.withSubstance(substance)).filter(other -> !other.equals(this));
    }

    /** Who leads the group. */
    public Stream<UUID> officers() {
        return Stream.concat(Stream.ofNullable(chairId), Stream.ofNullable(coChairId));
    }

    public MembershipRules membership() {
        return substance.membership();
    }

    Charter withSubstance(Substance other) {
        return new Charter(other, delegatedPowers, chairId, coChairId, channels, reporting, seatTerms, places);
    }

    Charter withOfficers(@Nullable UUID chair, @Nullable UUID coChair) {
        return new Charter(substance, delegatedPowers, chair, coChair, channels, reporting, seatTerms, places);
    }

    void requirePlace(int taken) {
        if (places != null && taken >= places) {
            throw new GroupFull(places);
        }
    }

    boolean hasPlace(int taken) {
        return places == null || taken < places;
    }
}
