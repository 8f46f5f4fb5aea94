package org.foundationops.elections.counting.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.CvrOptions;
import org.foundationops.elections.counting.TieRule;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param seats 0 where the files say it
 * @param tieRule absent: the usual one of the method
 */
record Arguments(
        List<String> files,
        List<CountingMethod> methods,
        int seats,
        Format format,
        CountOptions options,
        CvrOptions cvrOptions,
        @Nullable TieRule tieRule) {

    /** How results are shown. */
    enum Format {
        TABLE,
        JSON,
        CSV,
        SVG
    }

    static final String USAGE = """
            usage: ./foundation count FILE... --method METHOD [OPTIONS] [--json | --svg | --csv]

              FILE                 BLT, or CSV with one column per rank; also .gz; - is standard input
              --method METHOD      METHODS
              --seats N            instead of what the BLT file says; 1 if nobody says
              --rank-columns A-B   the columns of a CSV file that are ranks, from 1 (default: all)
              --option NAME=VALUE  tie=list-first|list-last|seed:TEXT    who is taken when nothing else decides
                                   quota=droop|hare  threshold=whole|fractional  batch=true|false
                                   max-choices=N (approval)
                                   repeats=error|skip  overvote=exhaust|skip|error  undervote=skip|exhaust|error (CSV)
              --json               one line per file and method
              --csv                one row per round and candidate
              --svg                a picture of one count
            """.replace(
            "METHODS",
            Arrays.stream(CountingMethod.values()).map(CountingMethod::text).collect(Collectors.joining(" ")));

    static Arguments parse(List<String> words) throws UsageException {
        return new Parser(words).parse();
    }

    /** Reads the words one after the other. */
    private static final class Parser {
        private final List<String> words;
        private int at;
        private final List<String> files = new ArrayList<>();
        private final List<CountingMethod> methods = new ArrayList<>();
        private int seats;
        private Format format = Format.TABLE;
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

        private Parser(List<String> words) {
            this.words = words;
        }

        private Arguments parse() throws UsageException {
            while (at < words.size()) {
                word(words.get(at++));
            }
            if (files.isEmpty()) {
                throw new UsageException("Which file? - is standard input");
            }
            if (methods.isEmpty()) {
                throw new UsageException("By which method? --method METHOD");
            }
            if (format == Format.SVG && files.size() * methods.size() > 1) {
                throw new UsageException("--svg draws one count: one file, one method");
            }
            return new Arguments(
                    List.copyOf(files),
                    List.copyOf(methods),
                    seats,
                    format,
                    new CountOptions(isHare, isFractional, isBatch, maxChoices),
                    new CvrOptions(firstRank, lastRank, skipsRepeats, overvote, undervote),
                    tieRule);
        }

        private void word(String word) throws UsageException {
            switch (word) {
                case "--json" -> format = Format.JSON;
                case "--csv" -> format = Format.CSV;
                case "--svg" -> format = Format.SVG;
                case "--method" -> {
                    for (String name : value(word).split(",", -1)) {
                        methods.add(CountingMethod.named(name)
                                .orElseThrow(() -> new UsageException("There is no method \"" + name + "\"")));
                    }
                }
                case "--seats" -> seats = number(value(word), word);
                case "--rank-columns" -> rankColumns(value(word));
                case "--option" -> option(value(word));
                default -> {
                    if (word.startsWith("--")) {
                        throw new UsageException("There is no option " + word);
                    }
                    files.add(word);
                }
            }
        }

        private void option(String text) throws UsageException {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new UsageException("--option takes NAME=VALUE, not \"" + text + "\"");
            }
            String name = text.substring(0, equals);
            String value = text.substring(equals + 1);
            switch (name) {
                case "quota" -> isHare = choice(name, value, "droop", "hare") == 1;
                case "threshold" -> isFractional = choice(name, value, "whole", "fractional") == 1;
                case "batch" -> isBatch = choice(name, value, "false", "true") == 1;
                case "repeats" -> skipsRepeats = choice(name, value, "error", "skip") == 1;
                case "overvote" -> overvote = mark(name, value);
                case "undervote" -> undervote = mark(name, value);
                case "max-choices" -> maxChoices = number(value, name);
                case "tie" -> tieRule = tieRule(value);
                default -> throw new UsageException("There is no --option " + name);
            }
        }

        private static TieRule tieRule(String value) throws UsageException {
            if (value.startsWith("seed:")) {
                return new TieRule.Seeded(value.substring(5).getBytes(StandardCharsets.UTF_8));
            }
            return choice("tie", value, "list-first", "list-last") == 0
                    ? new TieRule.ListFirst()
                    : new TieRule.ListLast();
        }

        private static CvrOptions.Mark mark(String name, String value) throws UsageException {
            return CvrOptions.Mark.valueOf(List.of("skip", "exhaust", "error")
                    .get(choice(name, value, "skip", "exhaust", "error"))
                    .toUpperCase(Locale.ROOT));
        }

        private static int choice(String name, String value, String... choices) throws UsageException {
            int index = Arrays.asList(choices).indexOf(value);
            if (index < 0) {
                throw new UsageException(
                        "--option " + name + "= takes " + String.join(" or ", choices) + ", not \"" + value + "\"");
            }
            return index;
        }

        private void rankColumns(String value) throws UsageException {
            String[] ends = value.split("-", -1);
            if (ends.length != 2) {
                throw new UsageException("--rank-columns takes A-B, not \"" + value + "\"");
            }
            firstRank = number(ends[0], "--rank-columns");
            lastRank = number(ends[1], "--rank-columns");
            if (lastRank < firstRank) {
                throw new UsageException("--rank-columns takes A-B with A up to B, not \"" + value + "\"");
            }
        }

        private String value(String word) throws UsageException {
            if (at == words.size()) {
                throw new UsageException(word + " needs a value");
            }
            return words.get(at++);
        }

        private static int number(String value, String what) throws UsageException {
            if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1) {
                throw new UsageException(what + " takes a number from 1 to 999999, not \"" + value + "\"");
            }
            return Integer.parseInt(value);
        }
    }
}
