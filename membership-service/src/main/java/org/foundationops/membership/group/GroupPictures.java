package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.DerivedMembers;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupHealth;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Membership;
import org.foundationops.membership.group.domain.MembershipRules;
import org.foundationops.membership.group.domain.Office;
import org.foundationops.membership.group.domain.OfficeTime;
import org.foundationops.membership.group.domain.RoleTime;
import org.foundationops.membership.period.domain.Period;

/** Collects all that a group's health, members and officers follow from, as it is now. */
@ApplicationScoped
class GroupPictures {

    private static final String DIRECTOR = "director";

    private final CharterRepository charters;
    private final SeatRepository seats;
    private final ReportRepository reports;
    private final Authority authority;
    private final Policies policies;
    private final TransactionTime time;

    GroupPictures(
            CharterRepository charters,
            SeatRepository seats,
            ReportRepository reports,
            Authority authority,
            Policies policies,
            TransactionTime time) {
        this.charters = charters;
        this.seats = seats;
        this.reports = reports;
        this.authority = authority;
        this.policies = policies;
        this.time = time;
    }

    GroupPicture of(Group group) {
        List<CharterVersion> effective = charters.effectiveOf(group.id());
        return new GroupPicture(
                group,
                effective,
                memberships(group, effective),
                directorTerms(group),
                reports.submittedBy(group.id()),
                zone(),
                time.now());
    }

    ZoneId zone() {
        return policies.at("foundation-zone", time.now(), ZoneId.class);
    }

    GroupPolicy policy() {
        return policies.at(GroupPolicy.NAME, time.now(), GroupPolicy.class);
    }

    GroupHealth health(Group group) {
        return of(group).health(policy().termsEndingDays());
    }

    boolean isDirector(UUID personId, Group group) {
        return authority.holds(personId, DIRECTOR, group.boardId(), time.now());
    }

    /** Who would be in a group that has not begun: those who have consented, or hold the role that makes members. */
    Set<UUID> agreed(Group group, Charter charter) {
        return charter.membership().isDerived()
                ? holders(charter.membership()).stream()
                        .filter(each -> each.period().covers(time.now()))
                        .map(RoleTime::personId)
                        .collect(Collectors.toUnmodifiableSet())
                : seats.consentedIn(group.id());
    }

    private List<Membership> memberships(Group group, List<CharterVersion> effective) {
        List<Membership> all = new ArrayList<>(seats.takenIn(group.id()).stream()
                .flatMap(seat -> seat.membership().stream())
                .toList());
        all.addAll(DerivedMembers.of(effective, group.archivedAt().orElse(null), this::holders));
        return all;
    }

    private List<RoleTime> holders(MembershipRules rules) {
        String role = rules.derivedRole();
        return role == null
                ? List.of()
                : authority.ofRole(role, rules.derivedBodyId()).stream()
                        .map(row -> new RoleTime(row.personId(), period(row)))
                        .toList();
    }

    private Map<UUID, List<Period>> directorTerms(Group group) {
        Map<UUID, List<Period>> terms = new HashMap<>();
        group.offices().stream()
                .filter(each -> each.office() == Office.LIAISON)
                .map(OfficeTime::personId)
                .forEach(person -> terms.computeIfAbsent(person, id -> termsOf(id, group.boardId())));
        return terms;
    }

    private List<Period> termsOf(UUID personId, UUID boardId) {
        return authority.of(personId).stream()
                .filter(row -> row.role().equals(DIRECTOR) && row.isOf(boardId))
                .map(GroupPictures::period)
                .toList();
    }

    /** Rows of authority say from when until when; they were known before they began, or nobody could have acted on them. */
    private static Period period(AuthorityRow row) {
        return new Period(row.from(), row.until(), row.from());
    }
}
