package org.foundationops.elections.counting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An election in the BLT format: {@code candidates seats}, withdrawn candidates as negative numbers, one
 * {@code weight ranking 0} line per ranking, {@code 0}, then the candidates' names and the title in double quotes.
 */
public record Blt(BallotSet ballots, int seats, SortedSet<Integer> withdrawn, String title) {

    public Blt {
        withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
    }

    public static Blt read(InputStream input) throws IOException, BltException {
        return read(input, BltLimits.DEFAULT);
    }

    public static Blt read(InputStream input, BltLimits limits) throws IOException, BltException {
        return new BltReader(input, limits).read();
    }

    public static Blt parse(String text) throws BltException {
        try {
            return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading memory does not fail", impossible);
        }
    }

    /** The file with identical rankings merged, in canonical order. */
    public String write() {
        StringBuilder text = new StringBuilder();
        text.append(ballots.candidates().size()).append(' ').append(seats).append('\n');
        withdrawn.forEach(candidate ->
                text.append('-').append(candidate).append(candidate.equals(withdrawn.last()) ? "\n" : " "));
        for (Map.Entry<Ranking, Long> paper : ballots.papers().entrySet()) {
            text.append(paper.getValue()).append(' ');
            text.append(paper.getKey()).append(paper.getKey().isBlank() ? "0\n" : " 0\n");
        }
        text.append("0\n");
        ballots.candidates().forEach(name -> text.append(quoted(name)).append('\n'));
        return text.append(quoted(title)).append('\n').toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
