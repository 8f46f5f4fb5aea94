package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Says in plain English what a round did. */
final class Wording {

    private final List<String> names;
    private boolean looksBack = true;

    Wording(List<String> names) {
        this.names = names;
    }

    /** Whether ties are explained by earlier stages. */
    void looksBack(boolean looks) {
        looksBack = looks;
    }

    /** Those whom the affiliation cap keeps out. */
    String capped(String names, int number) {
        return names
                + (number == 1 ? " would exceed" : " would each exceed")
                + " the number of co-affiliated members and "
                + (number == 1 ? "is excluded" : "are excluded");
    }

    String round(
            BigDecimal quota,
            List<String> reachedQuota,
            List<String> filledLast,
            List<String> capped,
            List<String> excluded,
            List<Transfer> transfers,
            List<String> leftOver) {
        StringBuilder sentence = new StringBuilder();
        if (!reachedQuota.isEmpty()) {
            sentence.append(join(reachedQuota))
                    .append(reachedQuota.size() == 1 ? " reaches" : " reach")
                    .append(" the quota of ")
                    .append(votes(quota))
                    .append(reachedQuota.size() == 1 ? " and is elected" : " and are elected");
        }
        if (!filledLast.isEmpty()) {
            sentence.append(sentence.isEmpty() ? "" : "; ")
                    .append("no more candidates continue than seats are vacant, so ")
                    .append(join(filledLast))
                    .append(filledLast.size() == 1 ? " is" : " are")
                    .append(" elected without a further transfer");
        }
        if (!capped.isEmpty()) {
            sentence.append(sentence.isEmpty() ? "" : "; ").append(capped(join(capped), capped.size()));
        }
        if (!excluded.isEmpty()) {
            sentence.append(sentence.isEmpty() ? "nobody new reaches the quota, so " : "; ")
                    .append(join(excluded))
                    .append(
                            excluded.size() == 1
                                    ? " has the fewest votes and is excluded"
                                    : " cannot catch up and are excluded together");
        }
        for (Transfer transfer : transfers) {
            sentence.append(sentence.isEmpty() ? "" : "; ").append(moves(transfer, transfers.size() > 1));
        }
        if (!leftOver.isEmpty()) {
            sentence.append(sentence.isEmpty() ? "" : "; ")
                    .append("all seats are filled and ")
                    .append(join(leftOver))
                    .append(leftOver.size() == 1 ? " is not elected" : " are not elected");
        }
        sentence.append(sentence.isEmpty() ? "no candidate is left and the count ends." : ".");
        return capitalised(sentence);
    }

    String withVotes(int candidate, BigDecimal votes) {
        return name(candidate) + " (" + plain(votes) + ")";
    }

    String name(int candidate) {
        return names.get(candidate - 1);
    }

    String excludedInTie(List<Integer> tied, List<Integer> lowest, int decidedAt, int loser, TieRule rule) {
        String how;
        if (!looksBack) {
            how = rule.words();
            return joinCandidates(tied) + " have equally few votes; " + how + ": " + name(loser) + " is excluded.";
        }
        if (decidedAt == 0) {
            how = "were equal at every earlier stage too, and " + rule.words();
        } else if (lowest.size() == 1) {
            how = "were last unequal at stage " + decidedAt + ", where " + name(loser) + " had the fewest votes";
        } else {
            how = "had " + joinCandidates(lowest) + " lowest and equal at every earlier stage, and " + rule.words();
        }
        return joinCandidates(tied) + " have equally few votes and " + how + ": " + name(loser) + " is excluded.";
    }

    String firstInTie(List<Integer> tied, List<Integer> order, Tie.Subject subject, int decidedAt, TieRule rule) {
        String how = decidedAt == 0
                ? (looksBack ? "at every earlier stage too, and " : "and ") + rule.words()
                : "and were last unequal at stage " + decidedAt + ", where the higher figure goes first";
        String what = subject == Tie.Subject.LARGEST_SURPLUS
                ? "the surplus of " + name(order.getFirst()) + " moves first"
                : "the order of election is " + joinCandidates(order);
        return joinCandidates(tied) + " have equally many votes " + how + ": " + what + ".";
    }

    private String moves(Transfer transfer, boolean isOneOfSeveral) {
        String what = switch (transfer.reason()) {
            case SURPLUS -> "the surplus of " + votes(transfer.votes()) + " of " + name(transfer.from()) + " moves";
            case EXCLUSION ->
                "the papers " + (isOneOfSeveral ? "of " + name(transfer.from()) + " " : "")
                        + "move at their current value";
        };
        return transfer.movements().stream()
                .max(Comparator.comparing(Transfer.Movement::votes))
                .map(largest -> what
                        + (transfer.movements().size() == 1 ? " to " : ", most of it to ")
                        + withVotes(largest.to(), largest.votes()))
                .orElseGet(() -> whenNothingMoves(transfer));
    }

    private String whenNothingMoves(Transfer transfer) {
        return switch (transfer.reason()) {
            case SURPLUS ->
                "the surplus of " + votes(transfer.votes()) + " of " + name(transfer.from())
                        + " stays with papers that name no other continuing candidate";
            case EXCLUSION ->
                transfer.votes().signum() == 0
                        ? "there are no papers to move"
                        : "none of the papers names another continuing candidate";
        };
    }

    String names(List<Integer> candidates) {
        return candidates.isEmpty() ? "nobody" : joinCandidates(candidates);
    }

    private String joinCandidates(List<Integer> candidates) {
        return join(candidates.stream().map(this::name).toList());
    }

    private static String join(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String votes(BigDecimal figure) {
        return plain(figure) + (figure.compareTo(BigDecimal.ONE) == 0 ? " vote" : " votes");
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static String capitalised(StringBuilder sentence) {
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }
}
