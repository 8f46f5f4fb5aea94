package org.foundationops.demo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.foundationops.local.launcher.Refusal;

/**
 * The ballots of a BLT file, one entry for each voter. Only what a replay needs is read; whether the file makes a valid
 * election is for elections-service to say.
 */
record Ballots(
        String title, int seats, List<String> candidates, List<Integer> withdrawn, List<List<Integer>> rankings) {

    /** Each voter signs in, so a file is bounded by patience rather than by memory. */
    private static final int MOST_VOTERS = 5000;

    /** @throws Refusal naming file, line and reason when it is not a BLT file that can be replayed */
    static Ballots read(Path file) throws IOException {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new Refusal(file + ": is not UTF-8", e);
        }
    }

    static Ballots parse(String file, String text) {
        Lines lines = new Lines(file, text);
        int[] head = lines.numbers();
        if (head.length != 2 || head[0] < 1 || head[1] < 1) {
            throw lines.refusal("must be the number of candidates and the number of seats");
        }
        List<Integer> withdrawn = new ArrayList<>();
        List<List<Integer>> rankings = new ArrayList<>();
        for (int[] line = lines.numbers(); line[0] != 0; line = lines.numbers()) {
            if (line[0] < 0) {
                Arrays.stream(line).map(number -> -number).forEach(withdrawn::add);
            } else {
                List<Integer> ranking = lines.ranking(line, head[0]);
                if (rankings.size() + (long) line[0] > MOST_VOTERS) {
                    throw lines.refusal("makes more than %d voters".formatted(MOST_VOTERS));
                }
                rankings.addAll(Collections.nCopies(line[0], ranking));
            }
        }
        if (rankings.isEmpty()) {
            throw lines.refusal("ends the ballots before there is one");
        }
        List<String> names = new ArrayList<>();
        while (names.size() < head[0]) {
            names.add(lines.quoted());
        }
        return new Ballots(lines.quoted(), head[1], List.copyOf(names), List.copyOf(withdrawn), List.copyOf(rankings));
    }

    long blank() {
        return rankings.stream().filter(List::isEmpty).count();
    }

    /** The lines that are not blank, with their numbers. */
    private static final class Lines {
        private final String file;
        private final List<String> lines;
        private int number;

        Lines(String file, String text) {
            this.file = file;
            this.lines = text.lines().map(String::strip).toList();
        }

        private String next() {
            while (number < lines.size()) {
                String line = lines.get(number++);
                if (!line.isEmpty()) {
                    return line;
                }
            }
            throw refusal("the file ends too early");
        }

        int[] numbers() {
            String line = next();
            try {
                return Arrays.stream(line.split("\\s+", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
            } catch (NumberFormatException e) {
                throw refusal("must be whole numbers, with 0 on a line of its own behind the ballots: " + line);
            }
        }

        List<Integer> ranking(int[] line, int candidates) {
            if (line.length < 2 || line[line.length - 1] != 0) {
                throw refusal("a ballot ends with 0");
            }
            List<Integer> ranking =
                    Arrays.stream(line).skip(1).limit(line.length - 2L).boxed().toList();
            if (ranking.stream().anyMatch(candidate -> candidate < 1 || candidate > candidates)) {
                throw refusal("there are candidates 1 to " + candidates);
            }
            return ranking;
        }

        String quoted() {
            String line = next();
            if (line.length() < 3 || !line.startsWith("\"") || !line.endsWith("\"")) {
                throw refusal("must be a name in quotes: " + line);
            }
            return line.substring(1, line.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }

        Refusal refusal(String reason) {
            return new Refusal(file + ":" + number + ": " + reason);
        }
    }
}
