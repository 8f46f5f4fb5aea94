package org.foundationops.kit.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.foundationops.kit.problem.NotFound;

/** Something that a body decides about. */
@ApplicationScoped
class Loans implements DecisionSubject {

    static final String KIND = "loan";

    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final List<UUID> applied = new CopyOnWriteArrayList<>();
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    private final List<UUID> outdated = new CopyOnWriteArrayList<>();

    /** From now on the rules refuse this one. */
    void refuse(UUID loan) {
        refused.add(loan);
    }

    void change(UUID loan, long version) {
        versions.put(loan, version);
    }

    List<UUID> applied() {
        return applied;
    }

    List<UUID> outdated() {
        return outdated;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long currentVersion(UUID subjectId) {
        return versions.getOrDefault(subjectId, 0L);
    }

    @Override
    public void apply(DecisionAnswer answer) {
        if (refused.contains(answer.subject().id())) {
            throw new NotFound("There is no such loan any more.");
        }
        applied.add(answer.motionId());
    }

    @Override
    public void outdated(DecisionAnswer answer) {
        outdated.add(answer.motionId());
    }
}
