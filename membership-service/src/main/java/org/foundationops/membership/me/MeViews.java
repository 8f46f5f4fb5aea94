package org.foundationops.membership.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affiliation.AffiliationRepository;
import org.foundationops.membership.corporate.Representing;
import org.foundationops.membership.member.MemberRepository;
import org.foundationops.membership.person.HandleView;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonDetails;
import org.foundationops.membership.suspension.Suspensions;

/** Shows a person to themself, with what they hold at this moment. */
@ApplicationScoped
class MeViews {

    private final MemberRepository members;
    private final Representing representing;
    private final AffiliationRepository affiliations;
    private final Suspensions suspensions;
    private final Authority authority;
    private final TransactionTime time;

    MeViews(
            MemberRepository members,
            Representing representing,
            AffiliationRepository affiliations,
            Suspensions suspensions,
            Authority authority,
            TransactionTime time) {
        this.members = members;
        this.representing = representing;
        this.affiliations = affiliations;
        this.suspensions = suspensions;
        this.authority = authority;
        this.time = time;
    }

    MeView of(Person person) {
        UUID id = person.id();
        PersonDetails details = person.details();
        Instant now = time.now();
        return new MeView(
                id,
                person.version(),
                details.displayName(),
                person.email(),
                person.emailChange()
                        .filter(change -> change.isOpenAt(now))
                        .map(MeView.NewEmailView::of)
                        .orElse(null),
                details.country(),
                details.locale(),
                details.listedInDirectory(),
                details.displayNamePublic(),
                HandleView.of(details.handles()),
                members.latestOf(id)
                        .map(member -> MeView.Membership.of(member, suspensions.isSuspendedPerson(id, now)))
                        .orElse(null),
                representing.of(id).stream().map(MeView.Mandate::of).toList(),
                affiliations.of(id).stream()
                        .flatMap(affiliation -> MeView.Affiliated.of(affiliation, now))
                        .toList(),
                suspensions.notOverOf(id, now).stream()
                        .map(MeView.Suspended::of)
                        .toList(),
                authority.of(id).stream()
                        .filter(row -> row.isValidAt(now))
                        .map(MeView.Role::of)
                        .toList());
    }
}
