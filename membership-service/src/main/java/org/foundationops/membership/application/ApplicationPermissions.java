package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.Endorsement;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.SpeakerStanding;
import org.foundationops.membership.conflict.Conflicts;
import org.foundationops.membership.suspension.Suspensions;

/** What the state of an application refuses, and to whom. */
@ApplicationScoped
class ApplicationPermissions implements SubjectPermissions {

    private final ApplicationRepository applications;
    private final EndorsementRepository endorsements;
    private final ApplicationReaders readers;
    private final Suspensions suspensions;
    private final Conflicts conflicts;
    private final TransactionTime time;

    ApplicationPermissions(
            ApplicationRepository applications,
            EndorsementRepository endorsements,
            ApplicationReaders readers,
            Suspensions suspensions,
            Conflicts conflicts,
            TransactionTime time) {
        this.applications = applications;
        this.endorsements = endorsements;
        this.readers = readers;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/membership-applications/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        ApplicationReader caller = readers.caller();
        MembershipApplication application = applications.readable(id, caller).application();
        UUID person = caller.personId();
        Instant now = time.now();
        switch (operationId) {
            case "editMembershipApplication" -> {
                ApplicationRepository.requireInTheHandsOf(person, application);
                application.requireDraft();
            }
            case "submitMembershipApplication" -> {
                suspensions.requirePerson(person);
                ApplicationRepository.requireInTheHandsOf(person, application);
                application.requireMaySubmit(applications.standingOf(person, id));
            }
            case "withdrawMembershipApplication" -> {
                ApplicationRepository.requireInTheHandsOf(person, application);
                application.requireOpen();
            }
            case "consentToNomination" -> {
                suspensions.requirePerson(person);
                ApplicationRepository.requireConcerned(person, caller.addresses(), application);
                application.requireMayConsent(person, applications.standingOf(person, id));
            }
            case "refuseNomination" -> {
                ApplicationRepository.requireConcerned(person, caller.addresses(), application);
                application.requireConsentAsked(person);
            }
            case "recordMembershipDecision" -> application.requireDecidedBy(person, now);
            case "approveByDelegation" -> {
                application.requireReady(now);
                conflicts.requireNone(person, ApplicationInterest.of(application));
                application.applicantId().ifPresent(suspensions::requirePerson);
            }
            case "requestMembershipDecision" -> application.requireReady(now);
            case "resumeMembershipApplication" -> application.requireDeferred();
            case "endorseApplication" -> {
                suspensions.requirePerson(person);
                Endorsement.of(
                        id,
                        application,
                        person,
                        new SpeakerStanding(caller.isMember(), endorsements.stands(id, person)),
                        now);
            }
            case "commentOnApplication" -> {
                suspensions.requirePerson(person);
                application.requireDiscussedBy(person, caller.isMember(), now);
            }
            case "listEndorsements", "getEndorsement", "listComments", "getComment" ->
                readers.requireMayReadDiscussion(application, caller);
            default -> {}
        }
    }
}
