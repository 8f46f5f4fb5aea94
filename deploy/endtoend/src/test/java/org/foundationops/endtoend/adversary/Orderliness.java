package org.foundationops.endtoend.adversary;

import java.util.List;

/**
 * Whether two orders are alike, although few places are the same: Spearman's rank correlation within cells, all of them
 * together. If assignments are random it has the mean 0 and a known variance, and is normal where there are many cells or
 * large ones.
 */
final class Orderliness {

    private final List<Secret> elections;
    private final int[][] cellSizes;
    private final double deviation;

    Orderliness(List<Secret> elections) {
        this.elections = elections;
        this.cellSizes = elections.stream().map(Secret::cellSizes).toArray(int[][]::new);
        double variance = 0;
        for (int[] sizes : cellSizes) {
            for (double size : sizes) {
                double squares = size * (size * size - 1) / 12;
                variance += size < 2 ? 0 : squares / size * squares / size / (size - 1);
            }
        }
        this.deviation = Math.sqrt(variance);
    }

    double chance(Ordering voters, Ordering ballots) {
        double sum = 0;
        for (int election = 0; election < elections.size(); election++) {
            Secret secret = elections.get(election);
            int[] sizes = cellSizes[election];
            for (int voter = 0; voter < secret.size(); voter++) {
                double size = sizes[secret.cellOf()[voter]];
                double middle = (size - 1) / 2;
                // Each cell weighs as much as it has voters.
                sum += (voters.inCell()[election][voter] - middle)
                        * (ballots.inCell()[election][secret.ballotOf()[voter]] - middle)
                        / size;
            }
        }
        return deviation == 0 ? 1 : Chance.ofDistance(sum / deviation);
    }
}
