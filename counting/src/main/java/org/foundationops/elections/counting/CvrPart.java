package org.foundationops.elections.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one part of a file of cast vote records. Candidate numbers are its own until parts are joined. */
final class CvrPart {

    private static final int LONGEST_LINE = 1 << 20;

    private final CvrOptions options;
    private final ByteLines lines;
    private final NameTable names = new NameTable();
    private final RankingTable table = new RankingTable();
    private CvrOptions.@Nullable Mark[] marks = new CvrOptions.Mark[16];
    private int[] seenInRow = new int[16];
    private int[] row = new int[16];
    private byte[] unquoted = new byte[64];
    private int columns;
    private long ballots;
    private int candidates;
    private int length;
    private boolean isEnded;

    CvrPart(InputStream input, CvrOptions options) {
        this.lines = new ByteLines(input, LONGEST_LINE);
        this.options = options;
    }

    NameTable names() {
        return names;
    }

    RankingTable table() {
        return table;
    }

    long ballots() {
        return ballots;
    }

    int lines() {
        return lines.line();
    }

    /** Whether the name is a mark such as {@code overvote} and no candidate. */
    boolean isMark(int number) {
        return marks[number] != null;
    }

    /** @return how many columns the file has */
    int readHeader() throws IOException, CvrException {
        if (!advance()) {
            throw problem("the file is empty");
        }
        columns = 1;
        boolean isQuoted = false;
        for (int at = lines.from(); at < lines.to(); at++) {
            isQuoted ^= lines.bytes()[at] == '"';
            columns += lines.bytes()[at] == ',' && !isQuoted ? 1 : 0;
        }
        int last = options.lastRankColumn() == 0 ? columns : options.lastRankColumn();
        if (last > columns || options.firstRankColumn() > last) {
            throw problem("the file has " + columns + (columns == 1 ? " column" : " columns")
                    + ", there are no ranks in columns " + options.firstRankColumn() + " to " + last);
        }
        return columns;
    }

    void readRows(int columnsOfHeader) throws IOException, CvrException {
        columns = columnsOfHeader;
        while (advance()) {
            readRow();
        }
    }

    private void readRow() throws CvrException {
        int first = options.firstRankColumn();
        int last = options.lastRankColumn() == 0 ? columns : options.lastRankColumn();
        byte[] bytes = lines.bytes();
        int end = lines.to();
        int at = lines.from();
        int column = 1;
        length = 0;
        isEnded = false;
        while (true) {
            int begin = at;
            int hash = 0;
            byte current = 0;
            while (at < end && (current = bytes[at]) != ',' && current != '"') {
                hash = 31 * hash + current;
                at++;
            }
            if (at < end && current == '"') {
                at = quotedCell(begin, at, end, column >= first && column <= last);
            } else if (at > begin && column >= first && column <= last) {
                cell(bytes, begin, at, hash);
            }
            if (at >= end) {
                break;
            }
            at++;
            column++;
        }
        if (column != columns) {
            throw problem("the row has " + column + (column == 1 ? " cell" : " cells") + ", the header " + columns);
        }
        table.add(row, length, 1);
        ballots++;
        if (ballots > BallotSet.MAXIMUM_BALLOTS) {
            throw problem("more than " + BallotSet.MAXIMUM_BALLOTS + " ballots");
        }
    }

    /** A cell in double quotes, in which a doubled quote is one. */
    private int quotedCell(int begin, int quote, int end, boolean isRank) throws CvrException {
        byte[] bytes = lines.bytes();
        if (quote != begin) {
            throw problem("a quote inside a cell");
        }
        int size = 0;
        int hash = 0;
        int at = quote + 1;
        while (true) {
            if (at >= end) {
                throw problem("the closing quote is missing");
            }
            byte current = bytes[at++];
            if (current == '"') {
                if (at >= end || bytes[at] != '"') {
                    break;
                }
                at++;
            }
            unquoted = size == unquoted.length ? Arrays.copyOf(unquoted, size * 2) : unquoted;
            unquoted[size++] = current;
            hash = 31 * hash + current;
        }
        if (at < end && bytes[at] != ',') {
            throw problem("nothing may follow the closing quote");
        }
        if (isRank && size > 0) {
            cell(unquoted, 0, size, hash);
        }
        return at;
    }

    private void cell(byte[] bytes, int from, int to, int hash) throws CvrException {
        if (bytes[from] == ' ' || bytes[to - 1] == ' ') {
            strippedCell(bytes, from, to);
            return;
        }
        int number = number(bytes, from, to, hash);
        CvrOptions.Mark mark = marks[number];
        if (mark != null) {
            mark(mark, number);
        } else if (seenInRow[number] == lines.line()) {
            if (!options.skipsRepeats()) {
                throw problem("\"" + names.names().get(number - 1)
                        + "\" is ranked twice (--option repeats=skip lets the first count)");
            }
        } else if (!isEnded) {
            seenInRow[number] = lines.line();
            row = length == row.length ? Arrays.copyOf(row, length * 2) : row;
            row[length++] = number;
        }
    }

    private void strippedCell(byte[] bytes, int from, int to) throws CvrException {
        int begin = from;
        int end = to;
        while (begin < end && bytes[begin] == ' ') {
            begin++;
        }
        while (end > begin && bytes[end - 1] == ' ') {
            end--;
        }
        int hash = 0;
        for (int at = begin; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        if (end > begin) {
            cell(bytes, begin, end, hash);
        }
    }

    private void mark(CvrOptions.Mark mark, int number) throws CvrException {
        switch (mark) {
            case SKIP -> {}
            case EXHAUST -> isEnded = true;
            case ERROR -> throw problem("a cell says \"" + names.names().get(number - 1) + "\"");
        }
    }

    private int number(byte[] bytes, int from, int to, int hash) throws CvrException {
        int known = names.names().size();
        int number;
        try {
            number = names.number(bytes, from, to, hash);
        } catch (CharacterCodingException malformed) {
            throw problem("not UTF-8");
        }
        if (number == 0) {
            throw problem("more than " + NameTable.MAXIMUM
                    + " different names; --rank-columns A-B says which columns are ranks");
        }
        if (number > known) {
            if (number >= marks.length) {
                marks = Arrays.copyOf(marks, marks.length * 2);
                seenInRow = Arrays.copyOf(seenInRow, seenInRow.length * 2);
            }
            marks[number] = switch (names.names().get(number - 1).toLowerCase(Locale.ROOT)) {
                case "overvote" -> options.overvote();
                case "undervote" -> options.undervote();
                default -> null;
            };
            if (marks[number] == null) {
                Allowance.checkCandidates(++candidates);
                Allowance.checkName(names.names().get(number - 1).length());
            }
        }
        return number;
    }

    private boolean advance() throws IOException, CvrException {
        try {
            return lines.next();
        } catch (ByteLines.LineTooLong tooLong) {
            throw problem("longer than " + LONGEST_LINE + " bytes");
        }
    }

    private CvrException problem(String text) {
        return new CvrException(Math.max(lines.line(), 1), text);
    }
}
