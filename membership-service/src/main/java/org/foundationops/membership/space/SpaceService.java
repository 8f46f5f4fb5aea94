package org.foundationops.membership.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.group.GroupRepository;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.foundationops.membership.space.domain.SpaceDetails;
import org.foundationops.membership.suspension.Suspensions;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about community spaces. */
@ApplicationScoped
class SpaceService {

    private final SpaceRepository spaces;
    private final SpaceChanges changes;
    private final GroupRepository groups;
    private final PersonRepository persons;
    private final Suspensions suspensions;
    private final Turns turns;
    private final TransactionTime time;

    SpaceService(
            SpaceRepository spaces,
            SpaceChanges changes,
            GroupRepository groups,
            PersonRepository persons,
            Suspensions suspensions,
            Turns turns,
            TransactionTime time) {
        this.spaces = spaces;
        this.changes = changes;
        this.groups = groups;
        this.persons = persons;
        this.suspensions = suspensions;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    CommunitySpace open(NewSpace request) {
        request.administratorIds().stream()
                .sorted()
                .forEach(person -> requireMayAdminister("/administratorIds", person));
        UUID id = UuidV7.next();
        SpaceDetails details = request.details();
        requireFree(details, id);
        CommunitySpace space = CommunitySpace.open(id, details, request.administratorIds(), time.now());
        spaces.persist(space);
        changes.record(space, space.opened());
        return space;
    }

    @Transactional
    CommunitySpace change(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<ChangedSpace> patch) {
        CommunitySpace space = spaces.forChange(id);
        IfMatch.require(ifMatch, space.version());
        SpaceDetails details = patch.apply(ChangedSpace.of(space.details())).details();
        requireFree(details, id);
        space.change(details).ifPresent(change -> changes.record(space, change));
        return space;
    }

    @Transactional
    CommunitySpace add(UUID id, UUID personId) {
        requireMayAdminister("/personId", personId);
        CommunitySpace space = spaces.forChange(id);
        changes.record(space, space.add(personId, time.now()));
        return space;
    }

    @Transactional
    CommunitySpace remove(UUID id, UUID personId) {
        CommunitySpace space = spaces.forChange(id);
        changes.record(space, space.remove(personId, time.now()));
        return space;
    }

    @Transactional
    CommunitySpace close(UUID id) {
        CommunitySpace space = spaces.forChange(id);
        changes.record(space, space.close(time.now()));
        return space;
    }

    private void requireMayAdminister(String pointer, UUID personId) {
        persons.requireKnown(pointer, personId);
        suspensions.requirePerson(personId);
    }

    /** The address is nobody else's, and the group is there to moderate, and stays so until the end of this. */
    private void requireFree(SpaceDetails details, UUID spaceId) {
        turns.take("community-space", details.address().toLowerCase(Locale.ROOT));
        spaces.requireAddressFree(details.address(), spaceId);
        groups.requireKnownActive("/groupId", details.groupId());
    }
}
