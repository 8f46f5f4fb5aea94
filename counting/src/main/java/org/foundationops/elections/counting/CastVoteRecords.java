package org.foundationops.elections.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Cast vote records as CSV: a header line, then one row for each ballot, one column for each rank. Cells are candidates'
 * names; the order of their first appearance is the list order. An empty cell is skipped and closed up.
 */
public final class CastVoteRecords {

    private static final long LEAST_HALF = 1 << 20;

    private CastVoteRecords() {}

    /** From a stream, in one thread. */
    public static BallotSet read(InputStream input, CvrOptions options) throws IOException, CvrException {
        CvrPart part = new CvrPart(input, options);
        part.readRows(part.readHeader());
        return join(List.of(part));
    }

    /** From a file, the two halves of a large one at once. */
    public static BallotSet read(Path file, CvrOptions options) throws IOException, CvrException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            long middle = size < 2 * LEAST_HALF ? size : lineAfter(channel, size / 2, size);
            if (middle == size) {
                return read(Channels.newInputStream(channel), options);
            }
            CvrPart first = new CvrPart(new Range(channel, 0, middle), options);
            int columns = first.readHeader();
            CvrPart second = new CvrPart(new Range(channel, middle, size), options);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> readRows(second, columns));
            first.readRows(columns);
            finish(other, first.lines());
            return join(List.of(first, second));
        }
    }

    private static void readRows(CvrPart part, int columns) {
        try {
            part.readRows(columns);
        } catch (IOException | CvrException problem) {
            throw new CompletionException(problem);
        }
    }

    private static void finish(CompletableFuture<Void> other, int linesBefore) throws IOException, CvrException {
        try {
            other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CvrException problem) {
                throw new CvrException(problem.line() + linesBefore, String.valueOf(problem.getMessage()));
            }
            if (failed.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw failed;
        }
    }

    private static long lineAfter(FileChannel channel, long position, long size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        for (long at = position; at < size; at += bytes.limit()) {
            bytes.clear();
            if (channel.read(bytes, at) <= 0) {
                break;
            }
            bytes.flip();
            for (int index = 0; index < bytes.limit(); index++) {
                if (bytes.get(index) == '\n') {
                    return at + index + 1;
                }
            }
        }
        return size;
    }

    private static BallotSet join(List<CvrPart> parts) throws CvrException {
        List<String> candidates = new ArrayList<>();
        RankingTable all = new RankingTable();
        long ballots = 0;
        for (CvrPart part : parts) {
            ballots += part.ballots();
            List<String> names = part.names().names();
            int[] numbers = new int[names.size() + 1];
            for (int number = 1; number <= names.size(); number++) {
                String name = names.get(number - 1);
                if (!part.isMark(number) && !candidates.contains(name)) {
                    candidates.add(name);
                }
                numbers[number] = candidates.indexOf(name) + 1;
            }
            if (parts.size() == 1 && isInOrder(numbers)) {
                all = part.table();
            } else {
                all.addAll(part.table(), numbers);
            }
        }
        if (candidates.isEmpty()) {
            throw new CvrException(1, ballots == 0 ? "there are no ballots" : "no ballot names a candidate");
        }
        if (candidates.size() > NameTable.MAXIMUM) {
            throw new CvrException(
                    1,
                    "more than " + NameTable.MAXIMUM
                            + " different names; --rank-columns A-B says which columns are ranks");
        }
        if (ballots > BallotSet.MAXIMUM_BALLOTS) {
            throw new CvrException(1, "more than " + BallotSet.MAXIMUM_BALLOTS + " ballots");
        }
        return new BallotSet(candidates, all);
    }

    private static boolean isInOrder(int[] numbers) {
        for (int number = 1; number < numbers.length; number++) {
            if (numbers[number] != number) {
                return false;
            }
        }
        return true;
    }

    /** A part of a file, read without moving the channel. */
    private static final class Range extends InputStream {
        private final FileChannel channel;
        private final long end;
        private long position;

        private Range(FileChannel channel, long begin, long end) {
            this.channel = channel;
            this.position = begin;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            int most = (int) Math.min(wanted, end - position);
            if (most <= 0) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(target, offset, most), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
