package org.foundationops.endtoend.adversary;

import java.util.Arrays;

/**
 * How many hits guessing has. Within a group of n voters and their n ballots m different voters are matched with m different
 * ballots, and every assignment of ballots to voters is as likely as any other.
 */
final class Chance {

    /** More hits of a single group have a probability below 1e-25. */
    private static final int MOST = 25;

    private double[] probabilities = {1};
    private double expected;

    void add(int matched, int size) {
        double[] group = hits(matched, size);
        double[] sum = new double[probabilities.length + group.length - 1];
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] > 1e-40) {
                for (int k = 0; k < group.length; k++) {
                    sum[i + k] += probabilities[i] * group[k];
                }
            }
        }
        probabilities = sum;
        expected += (double) matched / size;
    }

    double expected() {
        return expected;
    }

    /** The probability of so many hits or more. */
    double ofAtLeast(int hits) {
        return hits >= probabilities.length
                ? 0
                : Math.min(
                        1,
                        Arrays.stream(probabilities, hits, probabilities.length).sum());
    }

    /** Of exactly 0, 1, 2... hits, by inclusion and exclusion. */
    static double[] hits(int matched, int size) {
        double[] probabilities = new double[Math.min(matched, MOST) + 1];
        for (int k = 0; k < probabilities.length; k++) {
            double choices = 1;
            for (int i = 0; i < k; i++) {
                choices *= (double) (matched - i) / (i + 1) / (size - i);
            }
            double none = 0;
            double term = 1;
            for (int j = 0; j <= matched - k && Math.abs(term) > 1e-18; j++) {
                none += term;
                term *= j < matched - k ? -(double) (matched - k - j) / (j + 1) / (size - k - j) : 0;
            }
            probabilities[k] = Math.max(0, choices * none);
        }
        return probabilities;
    }

    /** The probability that a standard normal variable is at least so far from zero (Numerical Recipes, erfc). */
    static double ofDistance(double deviations) {
        double x = Math.abs(deviations) / Math.sqrt(2);
        double t = 1 / (1 + x / 2);
        double[] terms = {
            -1.26551223,
            1.00002368,
            0.37409196,
            0.09678418,
            -0.18628806,
            0.27886807,
            -1.13520398,
            1.48851587,
            -0.82215223,
            0.17087277
        };
        double sum = 0;
        for (int i = terms.length - 1; i >= 0; i--) {
            sum = sum * t + terms[i];
        }
        return t * Math.exp(-x * x + sum);
    }
}
