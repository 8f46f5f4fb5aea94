package org.foundationops.elections.counting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be chosen for a count, by the names and values that people write. */
public final class Choices {

    private static final String NUMBER = "takes a number from 1 to 999999";

    private int seats;
    private boolean isHare;
    private boolean isFractional;
    private boolean isBatch;
    private int maxChoices;
    private int firstRank = 1;
    private int lastRank;
    private boolean skipsRepeats;
    private CvrOptions.Mark overvote = CvrOptions.DEFAULT.overvote();
    private CvrOptions.Mark undervote = CvrOptions.DEFAULT.undervote();
    private @Nullable TieRule tieRule;

    public void seats(String value) throws UnknownChoice {
        seats = number("seats", value);
    }

    /** @param value {@code A-B}, columns from 1 */
    public void rankColumns(String value) throws UnknownChoice {
        String[] ends = value.split("-", -1);
        if (ends.length != 2) {
            throw new UnknownChoice("rank-columns", "takes A-B, not \"" + value + "\"");
        }
        firstRank = number("rank-columns", ends[0]);
        lastRank = number("rank-columns", ends[1]);
        if (lastRank < firstRank) {
            throw new UnknownChoice("rank-columns", "takes A-B with A up to B, not \"" + value + "\"");
        }
    }

    public void option(String name, String value) throws UnknownChoice {
        switch (name) {
            case "quota" -> isHare = choice(name, value, "droop", "hare") == 1;
            case "threshold" -> isFractional = choice(name, value, "whole", "fractional") == 1;
            case "batch" -> isBatch = choice(name, value, "false", "true") == 1;
            case "repeats" -> skipsRepeats = choice(name, value, "error", "skip") == 1;
            case "overvote" -> overvote = mark(name, value);
            case "undervote" -> undervote = mark(name, value);
            case "max-choices" -> maxChoices = number(name, value);
            case "tie" -> tieRule = tie(value);
            default -> throw new UnknownChoice(name, "is not known here");
        }
    }

    public CountOptions countOptions() {
        return new CountOptions(isHare, isFractional, isBatch, maxChoices);
    }

    public CvrOptions cvrOptions() {
        return new CvrOptions(firstRank, lastRank, skipsRepeats, overvote, undervote);
    }

    public TieRule tieRule(CountingMethod method) {
        return tieRule != null ? tieRule : method.usualTieRule();
    }

    /** Counts a file for as many seats as were chosen, else as the file says, else for one. */
    public CountResult count(CountingMethod method, BallotFile file) {
        int fromFile = method.fillsOneSeat() || file.seats() == 0 ? 1 : file.seats();
        CountParameters parameters = new CountParameters(
                seats > 0 ? seats : fromFile, file.withdrawn(), tieRule(method), countOptions(), AffiliationCap.NONE);
        return method.count(file.ballots(), parameters);
    }

    private static TieRule tie(String value) throws UnknownChoice {
        if (value.startsWith("seed:")) {
            return new TieRule.Seeded(value.substring(5).getBytes(StandardCharsets.UTF_8));
        }
        return choice("tie", value, "list-first", "list-last") == 0 ? new TieRule.ListFirst() : new TieRule.ListLast();
    }

    private static CvrOptions.Mark mark(String name, String value) throws UnknownChoice {
        List<String> marks = List.of("skip", "exhaust", "error");
        return CvrOptions.Mark.valueOf(
                marks.get(choice(name, value, "skip", "exhaust", "error")).toUpperCase(Locale.ROOT));
    }

    private static int choice(String name, String value, String... choices) throws UnknownChoice {
        int index = Arrays.asList(choices).indexOf(value);
        if (index < 0) {
            throw new UnknownChoice(name, "takes " + String.join(" or ", choices) + ", not \"" + value + "\"");
        }
        return index;
    }

    private static int number(String name, String value) throws UnknownChoice {
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1) {
            throw new UnknownChoice(name, NUMBER + ", not \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }
}
