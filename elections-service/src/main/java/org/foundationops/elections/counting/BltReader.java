package org.foundationops.elections.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one BLT file line by line and refuses whatever it does not understand, naming the line. */
final class BltReader {

    private final BufferedReader lines;
    private final BltLimits limits;
    private int line;
    private String current = "";

    BltReader(InputStream input, BltLimits limits) {
        this.lines = new BufferedReader(new InputStreamReader(
                input,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.limits = limits;
    }

    Blt read() throws IOException, BltException {
        require("the header \"candidates seats\"");
        String[] header = tokens();
        if (header.length != 2) {
            throw problem("the first line must be \"candidates seats\"");
        }
        int candidates = number(header[0], "number of candidates", limits.candidates());
        int seats = number(header[1], "number of seats", candidates);

        SortedSet<Integer> withdrawn = new TreeSet<>();
        List<Paper> papers = new ArrayList<>();
        long total = 0;
        require("a ballot or the closing 0");
        while (current.startsWith("-")) {
            readWithdrawn(candidates, withdrawn);
            require("a ballot or the closing 0");
        }
        while (!current.equals("0")) {
            Paper paper = paper(candidates);
            if (paper.weight() > BallotSet.MAXIMUM_BALLOTS - total) {
                throw problem("more than " + BallotSet.MAXIMUM_BALLOTS + " ballots");
            }
            total += paper.weight();
            papers.add(paper);
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
        BallotSet.Builder ballots = BallotSet.of(names.subList(0, candidates));
        papers.forEach(paper -> ballots.add(paper.ranking(), paper.weight()));
        return new Blt(ballots.build(), seats, withdrawn, names.getLast());
    }

    private record Paper(Ranking ranking, long weight) {}

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

    private Paper paper(int candidates) throws BltException {
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
        return new Paper(groups.isEmpty() ? Ranking.blank() : new Ranking(groups), weight);
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
        if (current.length() < 2 || !current.startsWith("\"")) {
            throw problem("expected a name in double quotes");
        }
        StringBuilder text = new StringBuilder();
        int at = 1;
        while (at < current.length() && current.charAt(at) != '"') {
            if (current.charAt(at) == '\\') {
                at++;
            }
            if (at < current.length()) {
                text.append(current.charAt(at++));
            }
        }
        if (at >= current.length()) {
            throw problem("the closing quote is missing");
        }
        if (at != current.length() - 1) {
            throw problem("nothing may follow the closing quote");
        }
        return text.toString();
    }

    private String[] tokens() {
        return current.split("\\s+");
    }

    private void require(String expected) throws IOException, BltException {
        if (!advance()) {
            throw problem("the file ends where " + expected + " should stand");
        }
    }

    /** The next line that is neither empty nor a comment. */
    private boolean advance() throws IOException, BltException {
        do {
            String next = nextLine();
            if (next == null) {
                return false;
            }
            current = next.strip();
        } while (current.isEmpty() || current.startsWith("#"));
        return true;
    }

    private @Nullable String nextLine() throws IOException, BltException {
        StringBuilder text = new StringBuilder();
        line++;
        if (line > limits.lines()) {
            throw problem("more than " + limits.lines() + " lines");
        }
        try {
            int character = lines.read();
            if (character == -1) {
                line--;
                return null;
            }
            for (; character != -1 && character != '\n'; character = lines.read()) {
                if (text.length() == limits.lineLength()) {
                    throw problem("longer than " + limits.lineLength() + " characters");
                }
                text.append((char) character);
            }
        } catch (CharacterCodingException malformed) {
            throw problem("not UTF-8");
        }
        boolean hasMark = line == 1 && !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return hasMark ? text.substring(1) : text.toString();
    }

    private BltException problem(String text) {
        return new BltException(Math.max(line, 1), text);
    }

    private static String shortened(String token) {
        return token.length() > 20 ? token.substring(0, 20) + "..." : token;
    }
}
