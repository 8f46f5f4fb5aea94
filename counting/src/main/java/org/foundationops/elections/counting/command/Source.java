package org.foundationops.elections.counting.command;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.foundationops.elections.counting.BallotSet;
import org.foundationops.elections.counting.Blt;
import org.foundationops.elections.counting.BltException;
import org.foundationops.elections.counting.BltLimits;
import org.foundationops.elections.counting.CastVoteRecords;
import org.foundationops.elections.counting.CvrException;
import org.foundationops.elections.counting.CvrOptions;

/** One file to count, or standard input. */
record Source(String name) {

    private static final BltLimits LIMITS = new BltLimits(Integer.MAX_VALUE - 1, 1 << 20, 1_000);
    private static final int PEEK = 4096;

    /**
     * What a file holds.
     *
     * @param seats 0 if the file does not say
     */
    record Contents(BallotSet ballots, int seats, SortedSet<Integer> withdrawn, String title) {}

    /** Why a file cannot be counted, ready for people: {@code FILE:LINE: reason}. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    String shortName() {
        return name.equals("-") ? "-" : String.valueOf(Path.of(name).getFileName());
    }

    Contents read(CvrOptions options) throws Unreadable {
        try {
            if (isPlainCsv()) {
                return new Contents(CastVoteRecords.read(Path.of(name), options), 0, new TreeSet<>(), shortName());
            }
            try (InputStream input = open()) {
                if (isBlt(input)) {
                    Blt blt = Blt.read(input, LIMITS);
                    return new Contents(blt.ballots(), blt.seats(), blt.withdrawn(), blt.title());
                }
                return new Contents(CastVoteRecords.read(input, options), 0, new TreeSet<>(), shortName());
            }
        } catch (BltException problem) {
            throw new Unreadable(name + ":" + problem.line() + ": " + problem.reason());
        } catch (CvrException problem) {
            throw new Unreadable(name + ":" + problem.line() + ": " + problem.getMessage());
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw new Unreadable(name + ":1: there is no such file");
        } catch (AccessDeniedException denied) {
            throw new Unreadable(name + ":1: it may not be read");
        } catch (IOException problem) {
            throw new Unreadable(name + ":1: it cannot be read: " + problem.getMessage());
        }
    }

    private boolean isPlainCsv() {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") && Files.isRegularFile(Path.of(name));
    }

    private InputStream open() throws IOException {
        InputStream raw = name.equals("-") ? System.in : Files.newInputStream(Path.of(name));
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
        buffered.mark(PEEK);
        boolean isZipped = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return isZipped ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
    }

    /** By the ending of the name, else by the first line: two numbers are a BLT header. */
    private boolean isBlt(InputStream input) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".blt") || lower.endsWith(".blt.gz")) {
            return true;
        }
        if (lower.endsWith(".csv") || lower.endsWith(".csv.gz")) {
            return false;
        }
        input.mark(PEEK);
        byte[] head = input.readNBytes(PEEK / 2);
        input.reset();
        for (byte character : head) {
            boolean isDigitOrSpace = (character >= '0' && character <= '9') || character == ' ' || character == '\r';
            if (character == '\n') {
                return true;
            }
            if (!isDigitOrSpace && character != (byte) 0xEF && character != (byte) 0xBB && character != (byte) 0xBF) {
                return character == '#';
            }
        }
        return true;
    }
}
