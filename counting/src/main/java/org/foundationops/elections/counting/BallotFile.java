package org.foundationops.elections.counting;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a file of ballots holds, whatever its format.
 *
 * @param seats 0 if the file does not say
 */
public record BallotFile(BallotSet ballots, int seats, SortedSet<Integer> withdrawn, String title) {

    private static final BltLimits LIMITS = new BltLimits(Integer.MAX_VALUE - 1, 1 << 20, 1_000);
    private static final int BUFFER = 1 << 16;
    private static final int PEEK = 4096;

    /** How ballots are written down. */
    public enum Format {
        BLT,
        /** Cast vote records with one column per rank. */
        CSV,
        /** BLT if the first line is two numbers, else CSV. */
        BY_CONTENT
    }

    /** @param name stands for the title where the file has none */
    public static BallotFile of(BallotSet ballots, String name) {
        return new BallotFile(ballots, 0, new TreeSet<>(), name);
    }

    /** Reads a file, zipped (gzip) or not. */
    public static BallotFile read(InputStream input, Format format, CvrOptions options, String name)
            throws IOException, UnreadableBallots {
        try {
            InputStream plain = unzipped(input);
            if (format == Format.BLT || (format == Format.BY_CONTENT && isBlt(plain))) {
                Blt blt = Blt.read(plain, LIMITS);
                return new BallotFile(blt.ballots(), blt.seats(), blt.withdrawn(), blt.title());
            }
            return of(CastVoteRecords.read(plain, options), name);
        } catch (BltException problem) {
            throw new UnreadableBallots(problem.line(), problem.reason());
        } catch (CvrException problem) {
            throw new UnreadableBallots(problem.line(), String.valueOf(problem.getMessage()));
        } catch (ZipException | EOFException problem) {
            throw new UnreadableBallots(1, "it cannot be unzipped: " + problem.getMessage());
        }
    }

    private static InputStream unzipped(InputStream input) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input, BUFFER);
        buffered.mark(PEEK);
        boolean isZipped = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return isZipped
                ? new BufferedInputStream(new Unzipped(new GZIPInputStream(buffered, BUFFER)), BUFFER)
                : buffered;
    }

    private static boolean isBlt(InputStream input) throws IOException {
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

    /** Counts what comes out: a small file may unzip to a huge one. */
    private static final class Unzipped extends InputStream {
        private final GZIPInputStream zipped;
        private long bytes;

        private Unzipped(GZIPInputStream zipped) {
            this.zipped = zipped;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = zipped.read(target, offset, length);
            bytes += Math.max(read, 0);
            Allowance.checkUnzipped(bytes);
            return read;
        }
    }
}
