package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.Comment;
import org.foundationops.membership.application.domain.Endorsement;
import org.foundationops.membership.application.domain.SpeakerStanding;
import org.foundationops.membership.member.MemberRepository;
import org.foundationops.membership.suspension.Suspensions;

/**
 * What members say about an application. It leaves audit entries and no message: no other service needs to know, and the
 * application stays in the version that is before a body.
 */
@ApplicationScoped
class DiscussionService {

    static final String ENDORSEMENT = "endorsement";
    private static final String COMMENT = "application-comment";

    private final ApplicationRepository applications;
    private final EndorsementRepository endorsements;
    private final CommentRepository comments;
    private final MemberRepository members;
    private final Suspensions suspensions;
    private final Audit audit;
    private final TransactionTime time;

    DiscussionService(
            ApplicationRepository applications,
            EndorsementRepository endorsements,
            CommentRepository comments,
            MemberRepository members,
            Suspensions suspensions,
            Audit audit,
            TransactionTime time) {
        this.applications = applications;
        this.endorsements = endorsements;
        this.comments = comments;
        this.members = members;
        this.suspensions = suspensions;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    UUID endorse(UUID applicationId, UUID personId) {
        suspensions.requirePerson(personId);
        Endorsement endorsement = Endorsement.of(
                UuidV7.next(),
                applications.forChange(applicationId),
                personId,
                new SpeakerStanding(members.isMember(personId), endorsements.stands(applicationId, personId)),
                time.now());
        endorsements.persist(endorsement);
        record("endorsed", ENDORSEMENT, endorsement.id(), applicationId);
        return endorsement.id();
    }

    /** Only who gave it takes it back; for anybody else there is nothing to be found. */
    @Transactional
    void withdrawEndorsement(UUID applicationId, UUID id, UUID personId) {
        endorsements.forChange(applicationId, id, personId).withdraw(time.now());
        record("withdrawn", ENDORSEMENT, id, applicationId);
    }

    @Transactional
    UUID comment(UUID applicationId, UUID personId, String text) {
        suspensions.requirePerson(personId);
        Comment comment = Comment.of(
                UuidV7.next(),
                applications.forChange(applicationId),
                personId,
                members.isMember(personId),
                text,
                time.now());
        comments.persist(comment);
        record("commented", COMMENT, comment.id(), applicationId);
        return comment.id();
    }

    /** The author may erase it at any time, and a secretary what somebody else asks to have erased. */
    @Transactional
    void eraseComment(UUID applicationId, UUID id, UUID personId, boolean isSecretary) {
        comments.forErasure(applicationId, id, personId, isSecretary).erase(time.now());
        record("erased", COMMENT, id, applicationId);
    }

    private void record(String action, String noun, UUID id, UUID applicationId) {
        audit.record(AuditEntry.of(action, noun, id).with("applicationId", applicationId));
    }
}
