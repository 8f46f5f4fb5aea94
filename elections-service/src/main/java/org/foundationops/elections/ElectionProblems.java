package org.foundationops.elections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.elections.appointment.domain.AppointmentEndsBeforeItStarts;
import org.foundationops.elections.ballot.domain.NotOnRoll;
import org.foundationops.elections.ballot.domain.VotingNotOpen;
import org.foundationops.elections.body.domain.BodyAlreadyBootstrapped;
import org.foundationops.elections.body.domain.SeatsDoNotMatchAuthorisedNumber;
import org.foundationops.elections.bootstrap.domain.OfficeNamedTwice;
import org.foundationops.elections.bootstrap.domain.PresidentIsNoDirector;
import org.foundationops.elections.bootstrap.domain.UnknownPersons;
import org.foundationops.elections.election.domain.ElectionInProgress;
import org.foundationops.elections.election.domain.RollFrozenAlready;
import org.foundationops.elections.election.domain.RollNotFrozen;
import org.foundationops.elections.election.domain.SeatsNotVacant;
import org.foundationops.elections.election.domain.StepTooEarly;
import org.foundationops.elections.election.domain.TooFewCandidates;
import org.foundationops.elections.election.domain.WrongElectionState;
import org.foundationops.elections.interest.domain.ConflictOfInterest;
import org.foundationops.elections.nomination.domain.AlreadyNominated;
import org.foundationops.elections.nomination.domain.ConductNotAcknowledged;
import org.foundationops.elections.nomination.domain.NominationInWrongState;
import org.foundationops.elections.nomination.domain.NominationsNotOpen;
import org.foundationops.elections.nomination.domain.NomineeHoldsSeat;
import org.foundationops.elections.nomination.domain.NotAMember;
import org.foundationops.elections.nomination.domain.RulingNeedsReason;
import org.foundationops.elections.nomination.domain.RulingsClosed;
import org.foundationops.elections.nomination.domain.UnknownNominee;
import org.foundationops.elections.roll.domain.RollNotComplete;
import org.foundationops.elections.suspension.domain.PersonSuspended;
import org.foundationops.elections.suspension.domain.VoterSuspended;
import org.foundationops.elections.term.domain.SeatHeldTwice;
import org.foundationops.elections.term.domain.SeatsTaken;
import org.foundationops.elections.term.domain.TermEndsBeforeItStarts;
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
                VotingNotOpen.class,
                BodyAlreadyBootstrapped.class,
                SeatsDoNotMatchAuthorisedNumber.class,
                OfficeNamedTwice.class,
                PresidentIsNoDirector.class,
                UnknownPersons.class,
                ElectionInProgress.class,
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
                SeatHeldTwice.class,
                SeatsTaken.class,
                PersonSuspended.class,
                VoterSuspended.class,
                TermEndsBeforeItStarts.class,
                ConflictOfInterest.class);
    }
}
