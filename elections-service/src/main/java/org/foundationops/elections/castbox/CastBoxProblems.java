package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.elections.castbox.domain.BallotBoxEnded;
import org.foundationops.elections.castbox.domain.BallotBoxHalted;
import org.foundationops.elections.castbox.domain.CounterUsed;
import org.foundationops.elections.castbox.domain.CredentialsNotWanted;
import org.foundationops.elections.castbox.domain.KeyInvalid;
import org.foundationops.elections.castbox.domain.KeyMismatch;
import org.foundationops.elections.castbox.domain.RecastNotAllowed;
import org.foundationops.elections.castbox.domain.SealedLength;
import org.foundationops.elections.castbox.domain.SignatureInvalid;
import org.foundationops.elections.castbox.domain.TokenChanged;
import org.foundationops.elections.castbox.domain.TokenInvalid;
import org.foundationops.elections.castbox.domain.VotingNotOpen;
import org.foundationops.elections.castbox.domain.WeightUnknown;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** Every refusal of the ballot box, which the rest of the service does not know. */
@ApplicationScoped
class CastBoxProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                BallotBoxEnded.class,
                BallotBoxHalted.class,
                CounterUsed.class,
                CredentialsNotWanted.class,
                KeyInvalid.class,
                KeyMismatch.class,
                RecastNotAllowed.class,
                SealedLength.class,
                SignatureInvalid.class,
                TokenChanged.class,
                TokenInvalid.class,
                VotingNotOpen.class,
                WeightUnknown.class);
    }
}
