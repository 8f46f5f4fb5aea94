package org.foundationops.elections.counting;

import java.util.List;

/**
 * The comparison of every two candidates by Schulze's method; rows and columns in list order.
 *
 * @param preferred how many ballots rank the row's candidate above the column's
 * @param strongestPaths winning votes of the weakest link of the strongest path, 0 where there is none
 * @param ranking groups of equals, best first
 * @param sentence the outcome in one plain sentence
 */
public record Pairwise(
        List<Integer> candidates,
        List<List<Long>> preferred,
        List<List<Long>> strongestPaths,
        List<List<Integer>> ranking,
        String sentence) {}
