package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupChange;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.Seat;
import org.foundationops.membership.group.domain.SeatChange;
import org.foundationops.membership.group.domain.SeatStatus;

/**
 * Publishes what dates and others have made of a group: terms that ended, offices that nobody fills, risks, reports that
 * nobody wrote, authority that came or went. Every command does so first, and again when it has changed something.
 */
@ApplicationScoped
class GroupDates {

    private final GroupRepository groups;
    private final SeatRepository seats;
    private final CharterRepository charters;
    private final GroupPictures pictures;
    private final GroupChanges changes;
    private final SeatChanges seatChanges;
    private final Rosters rosters;
    private final DefunctQuestions questions;
    private final GroupMails mails;
    private final DecisionRequests decisionRequests;
    private final TransactionTime time;

    GroupDates(
            GroupRepository groups,
            SeatRepository seats,
            CharterRepository charters,
            GroupPictures pictures,
            GroupChanges changes,
            SeatChanges seatChanges,
            Rosters rosters,
            DefunctQuestions questions,
            GroupMails mails,
            DecisionRequests decisionRequests,
            TransactionTime time) {
        this.groups = groups;
        this.seats = seats;
        this.charters = charters;
        this.pictures = pictures;
        this.changes = changes;
        this.seatChanges = seatChanges;
        this.rosters = rosters;
        this.questions = questions;
        this.mails = mails;
        this.decisionRequests = decisionRequests;
        this.time = time;
    }

    /** A group that somebody changes at this moment is left for the next time. */
    @Transactional
    void catchUpIfFree(UUID groupId) {
        groups.forChangeIfFree(groupId).ifPresent(this::catchUp);
    }

    /** The group, locked, with nothing left to publish. */
    @Transactional(Transactional.TxType.MANDATORY)
    GroupPicture lock(UUID groupId) {
        return catchUp(groups.forChange(groupId));
    }

    /** The group is locked. Answers it as it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    GroupPicture catchUp(Group group) {
        if (!group.hasBegun()) {
            return pictures.of(group);
        }
        seats.dueIn(group.id(), time.now()).forEach(seat -> catchUp(seat, group));
        GroupPicture picture = pictures.of(group);
        vacate(picture);
        Optional<GroupChange.ByDate> change = group.advance(picture);
        while (change.isPresent()) {
            changes.record(group, change.get());
            change = group.advance(picture);
        }
        ask(picture);
        mails.reportsDue(picture);
        rosters.publish(picture);
        return picture;
    }

    private void catchUp(Seat seat, Group group) {
        Optional<SeatChange.ByDate> change = seat.advance(time.now());
        while (change.isPresent()) {
            seatChanges.record(seat, change.get());
            change = seat.advance(time.now());
        }
        if (seat.statusAt(time.now()) == SeatStatus.OPT_IN_DUE) {
            mails.optInDue(group, seat);
        }
    }

    private void vacate(GroupPicture picture) {
        Group group = picture.group();
        Optional<GroupPicture.Vacancy> vacancy = picture.vacancy();
        while (vacancy.isPresent()) {
            GroupPicture.Vacancy vacant = vacancy.get();
            charters.persist(
                    group.vacate(UuidV7.next(), vacant.office(), charters.of(group), vacant.since(), time.now()));
            changes.record(
                    group,
                    new GroupChange.OfficeVacated(group.id(), vacant.office(), vacant.personId(), vacant.since()));
            vacancy = picture.vacancy();
        }
    }

    /** Two reports in a row are missing: the board is asked, once, and not any more when the group reports again. */
    private void ask(GroupPicture picture) {
        Group group = picture.group();
        Instant now = time.now();
        Optional<LocalDate> since = picture.presumedDefunctSince();
        if (since.isEmpty()) {
            if (questions.settle(group.id(), now)) {
                decisionRequests.withdrawWaiting(DefunctDecisions.KIND, group.id());
            }
        } else if (questions.addIfNew(group.id(), since.get(), now)) {
            ask(group);
        }
    }

    /** Also when the board answered about an older version. */
    void ask(Group group) {
        groups.flush();
        UUID requestId = decisionRequests.ask(new DecisionRequest(
                group.boardId(),
                DefunctDecisions.KIND,
                new DecisionRequest.Subject(GroupChanges.NOUN, group.id(), group.version()),
                "Shut down the group, which has missed its reports and is presumed defunct?",
                Map.of(),
                List.of(),
                List.of(),
                null));
        changes.recordRequest(group, DefunctDecisions.KIND, requestId);
    }
}
