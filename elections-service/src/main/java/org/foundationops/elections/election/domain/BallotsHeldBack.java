package org.foundationops.elections.election.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** So few have voted that published ballots may tell who voted how. */
@ProblemType(
        type = "ballots-held-back",
        status = 409,
        title = "The ballots are held back, because they are few",
        description =
                "Fewer than 5 ballots, or fewer than 50 where all are published, are opened when an officer of the election"
                        + " has confirmed it. Most full rankings of a small election are unique: who knows a few"
                        + " preferences of a voter may recognise the ballot.")
public final class BallotsHeldBack extends Problem {

    public BallotsHeldBack(long ballots, int needed) {
        super("Only " + ballots + " ballots were cast, fewer than " + needed
                + ". Rankings of so few are mostly unique, and"
                + " tell who voted how to whoever knows a part of one. An officer of the election has to confirm that"
                + " they are opened.");
    }
}
