package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.member.MemberRepository;
import org.foundationops.membership.person.PersonRepository;

/** What the caller may read of applications and of what is said about them. */
@ApplicationScoped
class ApplicationReaders {

    private final Caller caller;
    private final PersonRepository persons;
    private final MemberRepository members;
    private final TransactionTime time;

    ApplicationReaders(Caller caller, PersonRepository persons, MemberRepository members, TransactionTime time) {
        this.caller = caller;
        this.persons = persons;
        this.members = members;
        this.time = time;
    }

    ApplicationReader caller() {
        boolean readsAll = caller.holds("secretary") || caller.holds("director") || caller.holds("auditor");
        UUID person = caller.requirePerson();
        return new ApplicationReader(person, persons.addressesOf(person), readsAll, members.isMember(person));
    }

    /** Members read the discussion while it goes on, those who decide always, the applicant never. */
    void requireMayReadDiscussion(MembershipApplication application, ApplicationReader reader) {
        boolean isApplicant =
                application.applicantId().filter(reader.personId()::equals).isPresent();
        boolean takesPart = reader.isMember() && application.isDiscussedAt(time.now());
        if (isApplicant || !reader.readsAll() && !takesPart) {
            throw new Forbidden("Other members read this while the application is open, and those who decide on it.");
        }
    }
}
