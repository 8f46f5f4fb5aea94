package org.foundationops.elections.counting.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foundationops.elections.counting.Choices;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.UnknownChoice;

/** What the command line says. */
record Arguments(List<String> files, List<CountingMethod> methods, Format format, Choices choices) {

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
        private final Choices choices = new Choices();
        private Format format = Format.TABLE;

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
            return new Arguments(List.copyOf(files), List.copyOf(methods), format, choices);
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
                case "--seats" -> {
                    String value = value(word);
                    chosen("--", () -> choices.seats(value));
                }
                case "--rank-columns" -> {
                    String value = value(word);
                    chosen("--", () -> choices.rankColumns(value));
                }
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
            chosen("--option ", () -> choices.option(text.substring(0, equals), text.substring(equals + 1)));
        }

        private static void chosen(String before, Choice choice) throws UsageException {
            try {
                choice.make();
            } catch (UnknownChoice unknown) {
                throw new UsageException(before + unknown.getMessage());
            }
        }

        /** Takes what a word says. */
        private interface Choice {
            void make() throws UnknownChoice;
        }

        private String value(String word) throws UsageException {
            if (at == words.size()) {
                throw new UsageException(word + " needs a value");
            }
            return words.get(at++);
        }
    }
}
