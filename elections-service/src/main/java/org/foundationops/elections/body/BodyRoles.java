package org.foundationops.elections.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.time.TransactionTime;

/** What the caller may do in a body, by the terms and appointments valid at this instant. */
@ApplicationScoped
public class BodyRoles {

    public static final String DIRECTOR = "director";

    public static final String STEERING_COUNCIL = "steering-council";
    public static final String PRESIDENT = "president";
    public static final String VICE_PRESIDENT = "vice-president";
    public static final String SECRETARY = "secretary";
    public static final String AUDITOR = "auditor";

    /** Who holds a seat of a body. */
    public static final Set<String> SEATED =
            Arrays.stream(BodyKind.values()).map(BodyKind::role).collect(Collectors.toUnmodifiableSet());

    /** A steering council has no officers: each of its members puts things to the vote. */
    private static final Set<String> CHAIRS = Set.of(PRESIDENT, VICE_PRESIDENT, SECRETARY, STEERING_COUNCIL);

    private static final Set<String> READERS =
            Set.of(DIRECTOR, STEERING_COUNCIL, PRESIDENT, VICE_PRESIDENT, SECRETARY, AUDITOR);

    private final Caller caller;
    private final Authority authority;
    private final BodyRepository bodies;
    private final TransactionTime time;

    BodyRoles(Caller caller, Authority authority, BodyRepository bodies, TransactionTime time) {
        this.caller = caller;
        this.authority = authority;
        this.bodies = bodies;
        this.time = time;
    }

    /** Who presides, or keeps the books of the body. */
    public void requireChair(UUID bodyId) {
        if (!isChair(bodyId)) {
            throw new Forbidden(
                    "Only the president, a vice president or the secretary of a board, or a member of a council,"
                            + " may do this in it.");
        }
    }

    public boolean isChair(UUID bodyId) {
        return CHAIRS.stream().anyMatch(role -> caller.holds(role, bodyId));
    }

    public void requireDirectorOrChair(UUID bodyId) {
        if (!caller.holds(DIRECTOR, bodyId)) {
            requireChair(bodyId);
        }
    }

    /** The secretary of the board keeps the books of a steering council as well. */
    public void requireSecretary(UUID bodyId) {
        if (!caller.holds(SECRETARY, bodies.boardOf(bodyId))) {
            throw new Forbidden("Only the secretary of the body may do this, while in office.");
        }
    }

    /** Who writes down the decisions of the body: the secretary; without one any director, or nobody could elect one. */
    public void requireRecorder(UUID bodyId) {
        UUID board = bodies.boardOf(bodyId);
        boolean isSecretaryMissing =
                authority.holders(SECRETARY, board, time.now()).isEmpty();
        if (!caller.holds(SECRETARY, board) && !(isSecretaryMissing && caller.holds(DIRECTOR, board))) {
            throw new Forbidden("Only the secretary of the body may do this, or a director while there is none.");
        }
    }

    public void requireReader(UUID bodyId) {
        if (!readable().map(bodies -> bodies.contains(bodyId)).orElse(true)) {
            throw new Forbidden("Only who is in office in the body may read this, and its auditors.");
        }
    }

    /** The bodies whose internals the caller may read; absent for an auditor, who reads all. */
    public Optional<Set<UUID>> readable() {
        if (caller.holds(AUDITOR)) {
            return Optional.empty();
        }
        Set<UUID> readable = bodiesOf(READERS);
        readable.addAll(bodies.ratifiedBy(bodiesOf(Set.of(SECRETARY))));
        return Optional.of(readable);
    }

    private Set<UUID> bodiesOf(Set<String> roles) {
        return caller.authority().stream()
                .filter(row -> roles.contains(row.role()) && row.bodyId() != null)
                .map(AuthorityRow::bodyId)
                .collect(Collectors.toSet());
    }
}
