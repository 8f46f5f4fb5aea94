package org.foundationops.kit.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.messages.inbox.DeadLetterClosed;
import org.foundationops.kit.messages.rebuild.RebuildRunning;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** The refusals that come with messages. */
@ApplicationScoped
class MessageProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(RecordedTooLate.class, DeadLetterClosed.class, RebuildRunning.class);
    }
}
