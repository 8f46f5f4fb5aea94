package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.CharterProposal;
import org.foundationops.membership.group.domain.CharterVersion;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Substance;
import org.foundationops.membership.suspension.Suspensions;
import org.jspecify.annotations.Nullable;

/** Changes charters: at once where nobody has to be asked, else when the board has said so. */
@ApplicationScoped
class CharterService {

    private final CharterRepository charters;
    private final ProposalRepository proposals;
    private final GroupSeats groupSeats;
    private final GroupPictures pictures;
    private final GroupChanges changes;
    private final ProposalChanges proposalChanges;
    private final GroupDates dates;
    private final Suspensions suspensions;
    private final TransactionTime time;

    CharterService(
            CharterRepository charters,
            ProposalRepository proposals,
            GroupSeats groupSeats,
            GroupPictures pictures,
            GroupChanges changes,
            ProposalChanges proposalChanges,
            GroupDates dates,
            Suspensions suspensions,
            TransactionTime time) {
        this.charters = charters;
        this.proposals = proposals;
        this.groupSeats = groupSeats;
        this.pictures = pictures;
        this.changes = changes;
        this.proposalChanges = proposalChanges;
        this.dates = dates;
        this.suspensions = suspensions;
        this.time = time;
    }

    @Transactional
    Group change(UUID groupId, @Nullable IfMatch ifMatch, UnaryOperator<CharterForm> patch) {
        GroupPicture picture = dates.lock(groupId);
        Group group = picture.group();
        group.requireActive();
        CharterVersion live = charters.of(group);
        IfMatch.require(ifMatch, live.number());
        Charter wanted = patch.apply(CharterForm.of(live.charter())).charter(pictures.policy());
        wanted.officers()
                .filter(person -> live.charter().officers().noneMatch(person::equals))
                .forEach(suspensions::requirePerson);
        live.charter().substantiveChangeTo(wanted).ifPresent(substance -> propose(group, substance));
        live.charter().otherChangeTo(wanted).ifPresent(charter -> take(picture, charter, null));
        return group;
    }

    private void propose(Group group, Substance substance) {
        boolean anotherIsOpen = proposals.openOf(group.id()).isPresent();
        CharterProposal proposal = CharterProposal.propose(UuidV7.next(), group, substance, anotherIsOpen, time.now());
        proposals.persist(proposal);
        proposalChanges.record(proposal, proposal.proposed(), null);
    }

    /** Puts another charter in force; seats and offices follow it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(GroupPicture picture, Charter charter, @Nullable RecordedDecision approval) {
        Group group = picture.group();
        charters.persist(
                group.amend(UuidV7.next(), charters.of(group), charter, picture.members(), approval, time.now()));
        changes.record(group, group.charterAmended());
        groupSeats.follow(group, charter);
        dates.catchUp(group);
    }
}
