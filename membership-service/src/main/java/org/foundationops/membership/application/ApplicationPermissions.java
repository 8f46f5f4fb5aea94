package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.Endorsement;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.application.domain.SpeakerStanding;

/** What the state of an application refuses, and to whom. */
@ApplicationScoped
class ApplicationPermissions implements SubjectPermissions {

    private final ApplicationRepository applications;
    private final EndorsementRepository endorsements;
    private final ApplicationReaders readers;
    private final TransactionTime time;

    ApplicationPermissions(
            ApplicationRepository applications,
            EndorsementRepository endorsements,
            ApplicationReaders readers,
            TransactionTime time) {
        this.applications = applications;
        this.endorsements = endorsements;
        this.readers = readers;
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
                ApplicationRepository.requireInTheHandsOf(person, application);
                application.requireMaySubmit(applications.standingOf(person, id));
            }
            case "withdrawMembershipApplication" -> {
                ApplicationRepository.requireInTheHandsOf(person, application);
                application.requireOpen();
            }
            case "consentToNomination" -> {
                ApplicationRepository.requireConcerned(person, caller.addresses(), application);
                application.requireMayConsent(person, applications.standingOf(person, id));
            }
            case "refuseNomination" -> {
                ApplicationRepository.requireConcerned(person, caller.addresses(), application);
                application.requireConsentAsked(person);
            }
            case "recordMembershipDecision" -> application.requireDecidedBy(person, now);
            case "requestMembershipDecision" -> application.requireReady(now);
            case "resumeMembershipApplication" -> application.requireDeferred();
            case "endorseApplication" ->
                Endorsement.of(
                        id,
                        application,
                        person,
                        new SpeakerStanding(caller.isMember(), endorsements.stands(id, person)),
                        now);
            case "commentOnApplication" -> application.requireDiscussedBy(person, caller.isMember(), now);
            case "listEndorsements", "getEndorsement", "listComments", "getComment" ->
                readers.requireMayReadDiscussion(application, caller);
            default -> {}
        }
    }
}
