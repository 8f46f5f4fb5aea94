package org.foundationops.local.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The ballots of a BLT file, one entry for each voter. Only what a replay needs is read; whether the file makes a valid
 * election is for elections-service to say.
 */
record Ballots(
        String title, int seats, List<String> candidates, List<Integer> withdrawn, List<List<Integer>> rankings) {

    static Ballots read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    static Ballots parse(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int[] head = numbers(lines.getFirst());
        List<Integer> withdrawn = new ArrayList<>();
        List<List<Integer>> rankings = new ArrayList<>();
        int at = 1;
        for (; !lines.get(at).equals("0"); at++) {
            int[] line = numbers(lines.get(at));
            if (line[0] < 0) {
                Arrays.stream(line).map(number -> -number).forEach(withdrawn::add);
                continue;
            }
            List<Integer> ranking =
                    Arrays.stream(line).skip(1).limit(line.length - 2L).boxed().toList();
            rankings.addAll(Collections.nCopies(line[0], ranking));
        }
        List<String> names = lines.subList(at + 1, at + 1 + head[0]).stream()
                .map(Ballots::unquoted)
                .toList();
        return new Ballots(
                unquoted(lines.get(at + 1 + head[0])), head[1], names, List.copyOf(withdrawn), List.copyOf(rankings));
    }

    long blank() {
        return rankings.stream().filter(List::isEmpty).count();
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    private static String unquoted(String line) {
        return line.substring(1, line.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
