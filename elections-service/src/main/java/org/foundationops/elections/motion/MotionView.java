package org.foundationops.elections.motion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.motion.domain.Choice;
import org.foundationops.elections.motion.domain.Elector;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionRule;
import org.foundationops.elections.motion.domain.MotionStatus;
import org.foundationops.elections.motion.domain.Subject;
import org.foundationops.elections.motion.domain.Vote;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A motion as its body sees it. */
@Schema(name = "Motion", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000041", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "kind": "general",
        "text": "Resolved: the office moves to Lisbon.", "moverId": "0199d1a0-5b5c-7000-8000-000000000011",
        "rule": "UNANIMOUS_CONSENT", "mode": "WRITTEN_CONSENT", "status": "OPEN", "draftedAt": "2027-03-10T12:00:00Z",
        "openedAt": "2027-03-10T12:05:00Z", "closesAt": "2027-03-17T12:00:00Z", "interestedPersons": [],
        "interestedOrganisations": [], "quorum": 4,
        "electors": [{"personId": "0199d1a0-5b5c-7000-8000-000000000011", "onLeave": false, "recused": false, "vote": "FOR",
        "castAt": "2027-03-10T12:06:00Z"}]}""")
public record MotionView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        String kind,
        String text,
        @Nullable UUID moverId,
        MotionRule rule,
        Mode mode,
        MotionStatus status,
        @Nullable UUID meetingId,
        @Nullable UUID requestId,
        @Nullable Instant decideBy,
        @Nullable SubjectForm subject,
        List<UUID> interestedPersons,
        List<UUID> interestedOrganisations,
        @Nullable UUID concernedId,
        Instant draftedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable Instant decidedAt,
        @Nullable Integer quorum,
        List<ElectorView> electors,

        @Schema(description = "Why it passed or did not, in one sentence") @Nullable
        String explanation,

        @Nullable String minuteReference,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy)
        implements Versioned {

    /** One of those who were in office when the motion was opened, and their last vote. */
    @Schema(name = "MotionElector")
    public record ElectorView(
            UUID personId,
            boolean onLeave,
            boolean recused,
            @Nullable Choice vote,
            @Nullable Instant castAt) {}

    static MotionView of(Motion motion) {
        Subject subject = motion.matter().subject();
        return new MotionView(
                motion.id(),
                motion.version(),
                motion.bodyId(),
                motion.matter().kind(),
                motion.matter().text(),
                motion.moverId().orElse(null),
                motion.procedure().rule(),
                motion.procedure().mode(),
                motion.status(),
                motion.meetingId().orElse(null),
                motion.requestId().orElse(null),
                motion.decideBy().orElse(null),
                subject == null ? null : SubjectForm.of(subject),
                motion.matter().interestedPersons().stream().sorted().toList(),
                motion.matter().interestedOrganisations().stream().sorted().toList(),
                motion.matter().concernedId(),
                motion.draftedAt(),
                motion.openedAt().orElse(null),
                motion.closesAt().orElse(null),
                motion.decidedAt().orElse(null),
                motion.openedAt().isPresent() ? motion.electors().quorum() : null,
                motion.roll().stream().map(elector -> elector(elector, motion)).toList(),
                motion.words().orElse(null),
                motion.minuteReference().orElse(null),
                motion.supersedes().orElse(null),
                motion.supersededBy().orElse(null));
    }

    private static ElectorView elector(Elector elector, Motion motion) {
        Vote vote = motion.votes().stream()
                .filter(each -> each.personId().equals(elector.personId()))
                .findFirst()
                .orElse(null);
        return new ElectorView(
                elector.personId(),
                elector.onLeave(),
                elector.recused(),
                vote == null ? null : vote.choice(),
                vote == null ? null : vote.castAt());
    }

    String sortKey() {
        return id.toString();
    }
}
