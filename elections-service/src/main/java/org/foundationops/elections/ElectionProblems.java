package org.foundationops.elections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.elections.affiliationcase.domain.CaseInWrongState;
import org.foundationops.elections.affiliationcase.domain.NotConcerned;
import org.foundationops.elections.affiliationcase.domain.VotesForOthers;
import org.foundationops.elections.affiliationcase.domain.WrongLeavers;
import org.foundationops.elections.appointment.domain.AppointmentEnded;
import org.foundationops.elections.appointment.domain.AppointmentEndsBeforeItStarts;
import org.foundationops.elections.appointment.domain.AppointmentInThePast;
import org.foundationops.elections.appointment.domain.HoldsOfficeAlready;
import org.foundationops.elections.appointment.domain.OfficeOfBoard;
import org.foundationops.elections.appointment.domain.OfficeSettledLater;
import org.foundationops.elections.appointment.domain.OfficeTooLong;
import org.foundationops.elections.body.domain.BodyAlreadyBootstrapped;
import org.foundationops.elections.body.domain.BodyNotBootstrapped;
import org.foundationops.elections.body.domain.CohortsDoNotMatchStagger;
import org.foundationops.elections.body.domain.SeatsDoNotMatchAuthorisedNumber;
import org.foundationops.elections.body.domain.SizeTooEarly;
import org.foundationops.elections.body.domain.SizeUnchanged;
import org.foundationops.elections.body.domain.StaggerDoesNotAddUp;
import org.foundationops.elections.bootstrap.domain.OfficeNamedTwice;
import org.foundationops.elections.bootstrap.domain.PresidentIsNoDirector;
import org.foundationops.elections.bootstrap.domain.UnknownPersons;
import org.foundationops.elections.count.domain.BallotsUncountable;
import org.foundationops.elections.count.domain.BallotsUnreadable;
import org.foundationops.elections.count.domain.CountTooLarge;
import org.foundationops.elections.count.domain.CountTooLong;
import org.foundationops.elections.count.domain.TooManyCounts;
import org.foundationops.elections.decision.domain.DecisionInTheFuture;
import org.foundationops.elections.election.domain.BallotsHeldBack;
import org.foundationops.elections.election.domain.ElectionContested;
import org.foundationops.elections.election.domain.ElectionInProgress;
import org.foundationops.elections.election.domain.EndNotLater;
import org.foundationops.elections.election.domain.NoEndOfVoting;
import org.foundationops.elections.election.domain.NothingToConfirm;
import org.foundationops.elections.election.domain.NothingToCount;
import org.foundationops.elections.election.domain.PublishLevelRaised;
import org.foundationops.elections.election.domain.RegistrationIsOver;
import org.foundationops.elections.election.domain.RollFrozenAlready;
import org.foundationops.elections.election.domain.RollNotFrozen;
import org.foundationops.elections.election.domain.SeatsNotVacant;
import org.foundationops.elections.election.domain.SmallRollUnconfirmed;
import org.foundationops.elections.election.domain.StepTooEarly;
import org.foundationops.elections.election.domain.TooFewCandidates;
import org.foundationops.elections.election.domain.VotingIsOver;
import org.foundationops.elections.election.domain.WrongElectionState;
import org.foundationops.elections.interest.domain.AffiliationCapExceeded;
import org.foundationops.elections.interest.domain.ConflictOfInterest;
import org.foundationops.elections.leave.domain.AlreadyOnLeave;
import org.foundationops.elections.leave.domain.LeaveNotAhead;
import org.foundationops.elections.leave.domain.LeaveOver;
import org.foundationops.elections.leave.domain.LeaveTooLong;
import org.foundationops.elections.leave.domain.TooManyOnLeave;
import org.foundationops.elections.meeting.domain.AttendanceUnchanged;
import org.foundationops.elections.meeting.domain.AttendeeOnLeave;
import org.foundationops.elections.meeting.domain.MeetingInWrongState;
import org.foundationops.elections.meeting.domain.MeetingNotDue;
import org.foundationops.elections.meeting.domain.MotionsOpen;
import org.foundationops.elections.meeting.domain.NotAnAttendee;
import org.foundationops.elections.meeting.domain.NoticeTooShort;
import org.foundationops.elections.meeting.domain.UnknownMeeting;
import org.foundationops.elections.motion.domain.AskedByAnotherService;
import org.foundationops.elections.motion.domain.ConcernedPersonMissing;
import org.foundationops.elections.motion.domain.ConsentImpossible;
import org.foundationops.elections.motion.domain.DeadlineMissing;
import org.foundationops.elections.motion.domain.MeetingNotUnderWay;
import org.foundationops.elections.motion.domain.MotionDoesNotFit;
import org.foundationops.elections.motion.domain.MotionNotDraft;
import org.foundationops.elections.motion.domain.MotionNotOpen;
import org.foundationops.elections.motion.domain.NotAnElector;
import org.foundationops.elections.motion.domain.NotPresent;
import org.foundationops.elections.motion.domain.NotSupersedable;
import org.foundationops.elections.motion.domain.Recused;
import org.foundationops.elections.motion.domain.RuleNotForMode;
import org.foundationops.elections.motion.domain.SeatGivenUp;
import org.foundationops.elections.motion.domain.VotingEnded;
import org.foundationops.elections.nomination.domain.AffiliationsIncomplete;
import org.foundationops.elections.nomination.domain.AlreadyNominated;
import org.foundationops.elections.nomination.domain.AppealHeardByRuler;
import org.foundationops.elections.nomination.domain.AppealTooLate;
import org.foundationops.elections.nomination.domain.ConductNotAcknowledged;
import org.foundationops.elections.nomination.domain.NoOpenAppeal;
import org.foundationops.elections.nomination.domain.NominationInWrongState;
import org.foundationops.elections.nomination.domain.NominationsNotOpen;
import org.foundationops.elections.nomination.domain.NomineeHoldsSeat;
import org.foundationops.elections.nomination.domain.NotAMember;
import org.foundationops.elections.nomination.domain.ReviewUnfinished;
import org.foundationops.elections.nomination.domain.RulingAppealed;
import org.foundationops.elections.nomination.domain.RulingNeedsReason;
import org.foundationops.elections.nomination.domain.RulingsClosed;
import org.foundationops.elections.nomination.domain.UnknownNominee;
import org.foundationops.elections.registration.domain.BallotKeyMissing;
import org.foundationops.elections.registration.domain.BlindedMessageInvalid;
import org.foundationops.elections.registration.domain.RegistrationNotOpen;
import org.foundationops.elections.result.domain.BallotsNotPublished;
import org.foundationops.elections.roll.domain.AlreadyOnRoll;
import org.foundationops.elections.roll.domain.ExceptionInForce;
import org.foundationops.elections.roll.domain.NotOnRoll;
import org.foundationops.elections.roll.domain.NothingToRevoke;
import org.foundationops.elections.roll.domain.RollNotComplete;
import org.foundationops.elections.roll.domain.SecondOfficerNeeded;
import org.foundationops.elections.roll.domain.TokenIssued;
import org.foundationops.elections.roll.domain.UnknownVoter;
import org.foundationops.elections.suspension.domain.PersonSuspended;
import org.foundationops.elections.suspension.domain.VoterSuspended;
import org.foundationops.elections.term.domain.HoldsSeatAlready;
import org.foundationops.elections.term.domain.NobodyLeftToAppoint;
import org.foundationops.elections.term.domain.NotInOffice;
import org.foundationops.elections.term.domain.SeatClosed;
import org.foundationops.elections.term.domain.SeatHeldTwice;
import org.foundationops.elections.term.domain.SeatNotVacant;
import org.foundationops.elections.term.domain.SeatsTaken;
import org.foundationops.elections.term.domain.TermEndInThePast;
import org.foundationops.elections.term.domain.TermEnded;
import org.foundationops.elections.term.domain.TermEndsBeforeItStarts;
import org.foundationops.elections.term.domain.TermStartInThePast;
import org.foundationops.elections.term.domain.TermsOutOfStep;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** Every refusal of this service. */
@ApplicationScoped
public class ElectionProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                AppointmentEndsBeforeItStarts.class,
                NotOnRoll.class,
                BodyAlreadyBootstrapped.class,
                SeatsDoNotMatchAuthorisedNumber.class,
                OfficeNamedTwice.class,
                PresidentIsNoDirector.class,
                UnknownPersons.class,
                ElectionInProgress.class,
                EndNotLater.class,
                NoEndOfVoting.class,
                VotingIsOver.class,
                RollFrozenAlready.class,
                RollNotFrozen.class,
                SeatsNotVacant.class,
                StepTooEarly.class,
                TooFewCandidates.class,
                WrongElectionState.class,
                AlreadyNominated.class,
                ConductNotAcknowledged.class,
                NominationInWrongState.class,
                NominationsNotOpen.class,
                NomineeHoldsSeat.class,
                NotAMember.class,
                RulingNeedsReason.class,
                RulingsClosed.class,
                UnknownNominee.class,
                RollNotComplete.class,
                AffiliationsIncomplete.class,
                ReviewUnfinished.class,
                AppealTooLate.class,
                AppealHeardByRuler.class,
                NoOpenAppeal.class,
                RulingAppealed.class,
                NothingToCount.class,
                OfficeOfBoard.class,
                MotionDoesNotFit.class,
                ElectionContested.class,
                PublishLevelRaised.class,
                NothingToConfirm.class,
                SmallRollUnconfirmed.class,
                RegistrationIsOver.class,
                UnknownVoter.class,
                TokenIssued.class,
                NothingToRevoke.class,
                AlreadyOnRoll.class,
                SecondOfficerNeeded.class,
                ExceptionInForce.class,
                SeatHeldTwice.class,
                SeatsTaken.class,
                PersonSuspended.class,
                VoterSuspended.class,
                TermEndsBeforeItStarts.class,
                ConflictOfInterest.class,
                BallotsUncountable.class,
                BallotsUnreadable.class,
                CountTooLarge.class,
                CountTooLong.class,
                TooManyCounts.class,
                BallotsHeldBack.class,
                BallotsNotPublished.class,
                AlreadyOnLeave.class,
                LeaveNotAhead.class,
                LeaveOver.class,
                LeaveTooLong.class,
                TooManyOnLeave.class,
                NotInOffice.class,
                ConsentImpossible.class,
                DeadlineMissing.class,
                MotionNotDraft.class,
                MotionNotOpen.class,
                NotAnElector.class,
                Recused.class,
                RuleNotForMode.class,
                VotingEnded.class,
                ConcernedPersonMissing.class,
                NotPresent.class,
                SeatGivenUp.class,
                NotSupersedable.class,
                MeetingNotUnderWay.class,
                AskedByAnotherService.class,
                NoticeTooShort.class,
                MeetingNotDue.class,
                MeetingInWrongState.class,
                NotAnAttendee.class,
                AttendeeOnLeave.class,
                AttendanceUnchanged.class,
                UnknownMeeting.class,
                MotionsOpen.class,
                AppointmentEnded.class,
                AppointmentInThePast.class,
                HoldsOfficeAlready.class,
                OfficeSettledLater.class,
                OfficeTooLong.class,
                BodyNotBootstrapped.class,
                CohortsDoNotMatchStagger.class,
                SizeTooEarly.class,
                SizeUnchanged.class,
                StaggerDoesNotAddUp.class,
                DecisionInTheFuture.class,
                AffiliationCapExceeded.class,
                HoldsSeatAlready.class,
                NobodyLeftToAppoint.class,
                SeatClosed.class,
                SeatNotVacant.class,
                TermEndInThePast.class,
                TermEnded.class,
                TermStartInThePast.class,
                TermsOutOfStep.class,
                CaseInWrongState.class,
                NotConcerned.class,
                VotesForOthers.class,
                WrongLeavers.class,
                BallotKeyMissing.class,
                BlindedMessageInvalid.class,
                RegistrationNotOpen.class);
    }
}
