package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.decision.AskedDecision;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequests;

/** Which bodies were asked about an application or a renewal. */
@ApplicationScoped
class AskedBodies {

    private final DecisionRequests requests;

    AskedBodies(DecisionRequests requests) {
        this.requests = requests;
    }

    /** The body whose motion was about an older version, unless somebody has asked about this one already. */
    Optional<UUID> toAskAgain(String kind, DecisionAnswer answer, long version) {
        List<AskedDecision> asked = requests.about(kind, answer.subject().id());
        if (asked.stream().anyMatch(each -> each.isWaiting() && each.subjectVersion() == version)) {
            return Optional.empty();
        }
        return asked.stream()
                .filter(each -> each.id().equals(answer.requestId()))
                .map(AskedDecision::body)
                .findFirst();
    }
}
