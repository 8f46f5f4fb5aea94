package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.ApplicantStanding;
import org.foundationops.membership.application.domain.ApplicationChange;
import org.foundationops.membership.application.domain.ApplicationText;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.Nominee;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.suspension.Suspensions;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** What applicants, nominators and nominees do with an application. */
@ApplicationScoped
class ApplicationService {

    private final ApplicationRepository applications;
    private final PersonRepository persons;
    private final ApplicationChanges changes;
    private final Suspensions suspensions;
    private final Policies policies;
    private final Turns turns;
    private final TransactionTime time;

    ApplicationService(
            ApplicationRepository applications,
            PersonRepository persons,
            ApplicationChanges changes,
            Suspensions suspensions,
            Policies policies,
            Turns turns,
            TransactionTime time) {
        this.applications = applications;
        this.persons = persons;
        this.changes = changes;
        this.suspensions = suspensions;
        this.policies = policies;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    UUID draft(UUID author, NewApplication request) {
        MembershipApplication application = create(author, request);
        applications.persist(application);
        changes.record(application, application.drafted(), null);
        return application.id();
    }

    @Transactional
    UUID submit(UUID author, NewApplication request) {
        suspensions.requirePerson(author);
        MembershipApplication application = create(author, request);
        submit(application);
        return application.id();
    }

    @Transactional
    void submitDraft(UUID id, UUID author) {
        suspensions.requirePerson(author);
        submit(applications.forChangeBy(author, id));
    }

    @Transactional
    void edit(UUID id, UUID author, @Nullable IfMatch ifMatch, UnaryOperator<ApplicationText> edit) {
        MembershipApplication application = applications.forChangeBy(author, id);
        IfMatch.require(ifMatch, application.version());
        application.edit(edit.apply(application.text())).ifPresent(change -> changes.record(application, change, null));
    }

    @Transactional
    void consent(UUID id, UUID nominee) {
        suspensions.requirePerson(nominee);
        MembershipApplication application = applications.forAnswerOf(nominee, persons.addressesOf(nominee), id);
        changes.record(
                application,
                application.consent(nominee, standingInTurn(nominee, application), commentPeriod(), time.now()),
                null);
    }

    @Transactional
    void refuseConsent(UUID id, UUID nominee) {
        MembershipApplication application = applications.forAnswerOf(nominee, persons.addressesOf(nominee), id);
        changes.record(application, application.refuseConsent(nominee), null);
    }

    @Transactional
    void withdraw(UUID id, UUID author) {
        MembershipApplication application = applications.forChangeBy(author, id);
        changes.record(application, application.withdraw(), null);
    }

    private MembershipApplication create(UUID author, NewApplication request) {
        UUID id = UuidV7.next();
        return request.nominated()
                .map(nominee -> nomination(id, author, nominee, request.text()))
                .orElseGet(() -> application(id, author, request.text()));
    }

    private MembershipApplication application(UUID id, UUID author, ApplicationText text) {
        turns.take("member", author);
        return MembershipApplication.ofApplicant(id, author, text, applications.standingOf(author, id));
    }

    private MembershipApplication nomination(UUID id, UUID author, Nominee nominee, ApplicationText text) {
        nominee.knownPerson().ifPresent(person -> persons.requireKnown("/nominee/personId", person));
        return MembershipApplication.ofNominee(id, author, nominee, text);
    }

    private void submit(MembershipApplication application) {
        ApplicantStanding standing = application
                .applicantId()
                .map(applicant -> standingInTurn(applicant, application))
                .orElse(ApplicantStanding.FREE);
        ApplicationChange change = application.submit(standing, commentPeriod(), time.now());
        applications.persist(application);
        changes.record(application, change, null);
    }

    private ApplicantStanding standingInTurn(UUID applicant, MembershipApplication application) {
        turns.take("member", applicant);
        return applications.standingOf(applicant, application.id());
    }

    private Duration commentPeriod() {
        Instant now = time.now();
        return policies.at(IndividualMembershipPolicy.NAME, now, IndividualMembershipPolicy.class)
                .commentPeriod();
    }
}
