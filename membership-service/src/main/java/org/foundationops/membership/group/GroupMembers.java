package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Membership;
import org.foundationops.membership.group.domain.Office;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.domain.Person;
import org.jspecify.annotations.Nullable;

/** Who is in a group now, for everybody to see; names only of those who made them public. */
@ApplicationScoped
class GroupMembers {

    private final GroupPictures pictures;
    private final PersonRepository persons;

    GroupMembers(GroupPictures pictures, PersonRepository persons) {
        this.pictures = pictures;
        this.persons = persons;
    }

    List<MemberOfGroupView> of(Group group) {
        GroupPicture picture = pictures.of(group);
        List<Membership> memberships = picture.currentMemberships();
        Map<UUID, Person> known =
                persons
                        .list(
                                "id in ?1",
                                memberships.stream().map(Membership::personId).toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return memberships.stream()
                .map(each -> view(each, known.get(each.personId()), picture))
                .sorted(Comparator.comparing(MemberOfGroupView::sortKey))
                .toList();
    }

    private static MemberOfGroupView view(Membership membership, @Nullable Person person, GroupPicture picture) {
        Period now = membership.periods().stream()
                .filter(period -> period.covers(picture.now()))
                .findFirst()
                .orElseThrow();
        return new MemberOfGroupView(
                membership.personId(),
                person == null ? null : person.publicDisplayName().orElse(null),
                Stream.of(Office.CHAIR, Office.CO_CHAIR)
                        .filter(office -> picture.holder(office)
                                .filter(membership.personId()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(null),
                membership.seatId(),
                now.from(),
                membership.periods().getLast().until());
    }
}
