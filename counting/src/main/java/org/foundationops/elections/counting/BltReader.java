package org.foundationops.elections.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one BLT file line by line and refuses whatever it does not understand, naming the line. */
final class BltReader {

    private final ByteLines lines;
    private final BltLimits limits;
    private @Nullable String current;
    private int[] row = new int[16];
    private int rowLength;
    private int[] seenInLine = new int[0];

    BltReader(InputStream input, BltLimits limits) {
        this.lines = new ByteLines(input, limits.lineLength());
        this.limits = limits;
    }

    Blt read() throws IOException, BltException {
        require("the header \"candidates seats\"");
        String[] header = tokens();
        if (header.length != 2) {
            throw problem("the first line must be \"candidates seats\"");
        }
        int candidates = number(header[0], "number of candidates", limits.candidates());
        Allowance.checkCandidates(candidates);
        int seats = number(header[1], "number of seats", candidates);

        SortedSet<Integer> withdrawn = new TreeSet<>();
        RankingTable table = new RankingTable();
        seenInLine = new int[candidates + 1];
        long total = 0;
        require("a ballot or the closing 0");
        while (current().startsWith("-")) {
            readWithdrawn(candidates, withdrawn);
            require("a ballot or the closing 0");
        }
        while (!isClosing()) {
            long weight = plainPaper(candidates);
            if (weight == 0) {
                weight = paper(candidates, table);
            } else {
                table.add(row, rowLength, weight);
            }
            if (weight > BallotSet.MAXIMUM_BALLOTS - total) {
                throw problem("more than " + BallotSet.MAXIMUM_BALLOTS + " ballots");
            }
            total += weight;
            require("a ballot or the closing 0");
        }

        List<String> names = new ArrayList<>();
        while (advance()) {
            if (names.size() > candidates) {
                throw problem("nothing may follow the title");
            }
            names.add(quoted());
        }
        if (names.size() <= candidates) {
            throw problem("expected " + candidates + " names and a title, found " + names.size() + " quoted lines");
        }
        return new Blt(new BallotSet(names.subList(0, candidates), table), seats, withdrawn, names.getLast());
    }

    private boolean isClosing() {
        int at = lines.from();
        return lines.bytes()[at] == '0' && (lines.to() == at + 1 || current().equals("0"));
    }

    /**
     * Reads a line of nothing but numbers into the row, which is nearly every line there is.
     *
     * @return its weight; 0 if the line needs a closer look
     */
    private long plainPaper(int candidates) {
        byte[] bytes = lines.bytes();
        int end = lines.to();
        int at = lines.from();
        int mark = lines.line();
        long weight = -1;
        int length = 0;
        while (at < end) {
            int number = 0;
            int begin = at;
            while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - begin < 9) {
                number = number * 10 + bytes[at++] - '0';
            }
            if (at == begin || (at < end && bytes[at] != ' ')) {
                return 0;
            }
            at++;
            if (weight < 0) {
                weight = number;
            } else if (number == 0) {
                rowLength = length;
                return at >= end && weight <= BallotSet.MAXIMUM_BALLOTS ? weight : 0;
            } else if (number > candidates || seenInLine[number] == mark) {
                return 0;
            } else {
                seenInLine[number] = mark;
                row = length == row.length ? Arrays.copyOf(row, length * 2) : row;
                row[length++] = number;
            }
        }
        return 0;
    }

    private void readWithdrawn(int candidates, SortedSet<Integer> withdrawn) throws BltException {
        for (String token : tokens()) {
            if (!token.startsWith("-")) {
                throw problem(
                        "a weight must be positive, and a line of withdrawn candidates holds negative numbers only");
            }
            if (!withdrawn.add(candidate(token.substring(1), candidates))) {
                throw problem("candidate " + token.substring(1) + " is withdrawn twice");
            }
        }
    }

    private long paper(int candidates, RankingTable table) throws BltException {
        String[] tokens = tokens();
        if (tokens[0].startsWith("\"")) {
            throw problem("the closing 0 after the ballots is missing");
        }
        if (tokens[0].startsWith("-")) {
            throw problem("a weight must be positive, and withdrawn candidates stand before the ballots");
        }
        long weight = number(tokens[0], "weight", BallotSet.MAXIMUM_BALLOTS);
        if (!tokens[tokens.length - 1].equals("0")) {
            throw problem("the ballot does not end with 0");
        }
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] seen = new boolean[candidates + 1];
        for (String rank : Arrays.copyOfRange(tokens, 1, tokens.length - 1)) {
            List<Integer> group = new ArrayList<>();
            for (String token : rank.split("=", -1)) {
                int candidate = candidate(token, candidates);
                if (seen[candidate]) {
                    throw problem("candidate " + candidate + " is ranked twice");
                }
                seen[candidate] = true;
                group.add(candidate);
            }
            groups.add(group);
        }
        int[] ranking = new Ranking(groups).row();
        table.add(ranking, ranking.length, weight);
        return weight;
    }

    private int candidate(String token, int candidates) throws BltException {
        if (token.equals("0")) {
            throw problem("0 ends a ballot and cannot stand inside it");
        }
        return number(token, "candidate number", candidates);
    }

    private int number(String token, String what, long maximum) throws BltException {
        if (token.isEmpty() || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw problem("\"" + shortened(token) + "\" is not a " + what);
        }
        long value = token.length() > 12 ? Long.MAX_VALUE : Long.parseLong(token);
        if (value < 1 || value > maximum) {
            throw problem("the " + what + " must be from 1 to " + maximum + ", not " + shortened(token));
        }
        return (int) value;
    }

    private String quoted() throws BltException {
        String line = current();
        if (line.length() < 2 || !line.startsWith("\"")) {
            throw problem("expected a name in double quotes");
        }
        StringBuilder text = new StringBuilder();
        int at = 1;
        while (at < line.length() && line.charAt(at) != '"') {
            if (line.charAt(at) == '\\') {
                at++;
            }
            if (at < line.length()) {
                text.append(line.charAt(at++));
            }
        }
        if (at >= line.length()) {
            throw problem("the closing quote is missing");
        }
        if (at != line.length() - 1) {
            throw problem("nothing may follow the closing quote");
        }
        Allowance.checkName(text.length());
        return text.toString();
    }

    private String[] tokens() {
        return current().split("\\s+");
    }

    /** The line as text, stripped. */
    private String current() {
        return Objects.requireNonNull(current != null ? current : (current = decoded()));
    }

    private String decoded() {
        return new String(lines.bytes(), lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8).strip();
    }

    private void require(String expected) throws IOException, BltException {
        if (!advance()) {
            throw problem("the file ends where " + expected + " should stand");
        }
    }

    /** The next line that is neither empty nor a comment. */
    private boolean advance() throws IOException, BltException {
        try {
            while (lines.next()) {
                if (lines.line() > limits.lines()) {
                    throw problem("more than " + limits.lines() + " lines");
                }
                current = null;
                int first = lines.from() < lines.to() ? lines.bytes()[lines.from()] : ' ';
                if (first >= '0' && first <= '9') {
                    return true;
                }
                current = lines.text().strip();
                if (!current.isEmpty() && !current.startsWith("#")) {
                    return true;
                }
            }
            return false;
        } catch (ByteLines.LineTooLong tooLong) {
            throw problem("longer than " + limits.lineLength() + " characters");
        } catch (CharacterCodingException malformed) {
            throw problem("not UTF-8");
        }
    }

    private BltException problem(String text) {
        return new BltException(Math.max(lines.line(), 1), text);
    }

    private static String shortened(String token) {
        return token.length() > 20 ? token.substring(0, 20) + "..." : token;
    }
}
