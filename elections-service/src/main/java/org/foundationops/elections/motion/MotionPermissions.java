package org.foundationops.elections.motion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.Recused;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.time.TransactionTime;

/** What the state of a motion refuses, and to whom. */
@ApplicationScoped
class MotionPermissions implements SubjectPermissions {

    private final MotionRepository motions;
    private final MotionService service;
    private final VotingService voting;
    private final MotionEffects effects;
    private final Conflicted conflicted;
    private final BodyRoles roles;
    private final Caller caller;
    private final TransactionTime time;

    MotionPermissions(
            MotionRepository motions,
            MotionService service,
            VotingService voting,
            MotionEffects effects,
            Conflicted conflicted,
            BodyRoles roles,
            Caller caller,
            TransactionTime time) {
        this.motions = motions;
        this.service = service;
        this.voting = voting;
        this.effects = effects;
        this.conflicted = conflicted;
        this.roles = roles;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public String path() {
        return "/v1/motions/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        Motion motion = motions.get(id);
        switch (operationId) {
            case "getMotion" -> roles.requireReader(motion.bodyId());
            case "changeMotion" -> {
                service.requireMoverOrChair(motion);
                motion.requireDraft();
            }
            case "openMotion" -> {
                roles.requireChair(motion.bodyId());
                motion.requireDraft();
                effects.requireReady(motion);
            }
            case "voteOnMotion" -> {
                voting.requireMayVote(motion);
                requireFree(motion);
            }
            case "closeMotion" -> {
                roles.requireChair(motion.bodyId());
                motion.requireClosable();
            }
            case "withdrawMotion" -> {
                service.requireMoverOrChair(motion);
                motion.requireUndecided();
            }
            default -> {}
        }
    }

    private void requireFree(Motion motion) {
        UUID person = caller.requirePerson();
        if (!conflicted.among(Set.of(person), motion.matter(), time.now()).isEmpty()) {
            throw new Recused();
        }
    }
}
