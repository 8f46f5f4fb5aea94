package org.foundationops.elections.castbox.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * When a box takes ballots.
 *
 * @param opens absent until an officer opens voting
 * @param closes absent where an officer closes voting
 */
public record Window(BoxState state, Optional<Instant> opens, Optional<Instant> closes) {

    /** From the opening on and before the end. */
    public void requireOpen(Instant now) {
        requireRunning();
        if (state.isFinished() || hasClosed(now)) {
            throw new VotingNotOpen("Voting has ended.");
        }
        if (opens.isEmpty() || now.isBefore(opens.get())) {
            throw new VotingNotOpen("Voting has not begun.");
        }
    }

    /** Answers whether there is anything to change. */
    public boolean opensAt(Instant instant) {
        requireNotEnded();
        if (opens.isPresent()) {
            return false;
        }
        if (closes.isPresent() && !instant.isBefore(closes.get())) {
            throw new BallotBoxEnded("Voting would end before it begins.");
        }
        return true;
    }

    /** Answers whether there is anything to change; the end is moved to later only, and decided while it is ahead. */
    public boolean closesAt(Instant instant, Instant decided) {
        requireNotEnded();
        if (closes.isPresent() && !instant.isAfter(closes.get())) {
            return false;
        }
        if (hasClosed(decided)) {
            throw new BallotBoxEnded("Voting has ended.");
        }
        return true;
    }

    /** Answers whether there is anything to do. */
    public boolean isToBeClosed() {
        requireRunning();
        if (state == BoxState.ANNULLED) {
            throw new BallotBoxEnded("The election was declared void.");
        }
        return state == BoxState.OPEN;
    }

    private void requireNotEnded() {
        requireRunning();
        if (state.isFinished()) {
            throw new BallotBoxEnded("The ballot box has ended.");
        }
    }

    private void requireRunning() {
        if (state == BoxState.HALTED) {
            throw new BallotBoxHalted("The ballot box is older than what it had published, and waits for an officer.");
        }
    }

    private boolean hasClosed(Instant now) {
        return closes.isPresent() && !now.isBefore(closes.get());
    }
}
