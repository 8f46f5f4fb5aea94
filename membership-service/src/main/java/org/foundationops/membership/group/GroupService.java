package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupChange;
import org.foundationops.membership.group.domain.SeatEnd;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.suspension.Suspensions;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about groups. Each locks the group, and publishes what dates have made of it before it does anything. */
@ApplicationScoped
class GroupService {

    private final GroupRepository groups;
    private final CharterRepository charters;
    private final GroupSeats groupSeats;
    private final GroupChanges changes;
    private final GroupDates dates;
    private final GroupPictures pictures;
    private final PersonRepository persons;
    private final Suspensions suspensions;
    private final Turns turns;
    private final TransactionTime time;

    GroupService(
            GroupRepository groups,
            CharterRepository charters,
            GroupSeats groupSeats,
            GroupChanges changes,
            GroupDates dates,
            GroupPictures pictures,
            PersonRepository persons,
            Suspensions suspensions,
            Turns turns,
            TransactionTime time) {
        this.groups = groups;
        this.charters = charters;
        this.groupSeats = groupSeats;
        this.changes = changes;
        this.dates = dates;
        this.pictures = pictures;
        this.persons = persons;
        this.suspensions = suspensions;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Group draft(NewGroup request, UUID author) {
        Charter charter = request.charter().charter(pictures.policy());
        requireKnown(charter);
        UUID id = UuidV7.next();
        Group group =
                new Group(id, request.kind(), freeName(request.name(), id), request.boardId(), author, time.now());
        groups.persist(group);
        charters.persist(CharterVersion.draft(UuidV7.next(), id, charter));
        changes.record(group, group.drafted());
        groupSeats.inviteOfficers(group, charter);
        return group;
    }

    @Transactional
    Group edit(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<NewGroup> patch) {
        Group group = groups.forChange(id);
        IfMatch.require(ifMatch, group.version());
        CharterVersion draft = charters.of(group);
        NewGroup wanted =
                patch.apply(new NewGroup(group.kind(), group.name(), group.boardId(), CharterForm.of(draft.charter())));
        Charter charter = wanted.charter().charter(pictures.policy());
        requireKnown(charter);
        changes.record(
                group,
                group.edit(wanted.kind(), freeName(wanted.name(), id), wanted.boardId(), draft, charter, time.now()));
        groupSeats.inviteOfficers(group, charter);
        return group;
    }

    /** Puts the draft before the public and its board. */
    @Transactional
    Group propose(UUID id) {
        Group group = groups.forChange(id);
        Charter charter = charters.of(group).charter();
        boolean isLiaisonDirector = group.liaison()
                .filter(liaison -> pictures.isDirector(liaison, group))
                .isPresent();
        changes.record(group, group.propose(charter, pictures.agreed(group, charter), isLiaisonDirector));
        return group;
    }

    @Transactional
    Group nameLiaison(UUID id, UUID personId) {
        persons.requireKnown("/personId", personId);
        Group group = dates.lock(id).group();
        suspensions.requirePerson(personId);
        group.nameLiaison(personId, pictures.isDirector(personId, group), time.now())
                .ifPresent(change -> changes.record(group, change));
        dates.catchUp(group);
        return group;
    }

    @Transactional
    Group removeLiaison(UUID id) {
        Group group = dates.lock(id).group();
        changes.record(group, group.removeLiaison(time.now()));
        dates.catchUp(group);
        return group;
    }

    /** Everything is wound up: seats end, and with them all that they allow. */
    @Transactional
    Group archive(UUID id) {
        Group group = dates.lock(id).group();
        GroupChange.Archived archived = group.archive(groups.moderatesSpaces(id), time.now());
        groupSeats.endAll(group, SeatEnd.GROUP_ARCHIVED);
        changes.record(group, archived);
        dates.catchUp(group);
        return group;
    }

    private String freeName(String name, UUID groupId) {
        String stripped = name.strip();
        turns.take("group-name", stripped.toLowerCase(Locale.ROOT));
        groups.requireNameFree(stripped, groupId);
        return stripped;
    }

    private void requireKnown(Charter charter) {
        charter.officers().sorted().forEach(person -> {
            persons.requireKnown(person.equals(charter.chairId()) ? "/charter/chairId" : "/charter/coChairId", person);
            suspensions.requirePerson(person);
        });
    }
}
