package org.foundationops.elections.counting.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.foundationops.elections.counting.BallotFile;
import org.foundationops.elections.counting.CastVoteRecords;
import org.foundationops.elections.counting.CvrException;
import org.foundationops.elections.counting.CvrOptions;
import org.foundationops.elections.counting.UnreadableBallots;

/** One file to count, or standard input. */
record Source(String name) {

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

    BallotFile read(CvrOptions options) throws Unreadable {
        try {
            if (isPlainCsv()) {
                return BallotFile.of(CastVoteRecords.read(Path.of(name), options), shortName());
            }
            try (InputStream input = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
                return BallotFile.read(input, format(), options, shortName());
            }
        } catch (UnreadableBallots problem) {
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

    private BallotFile.Format format() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".blt") || lower.endsWith(".blt.gz")) {
            return BallotFile.Format.BLT;
        }
        return lower.endsWith(".csv") || lower.endsWith(".csv.gz")
                ? BallotFile.Format.CSV
                : BallotFile.Format.BY_CONTENT;
    }
}
