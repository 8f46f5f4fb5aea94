package org.foundationops.elections.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream as ranges of bytes: nothing is decoded that need not be. */
final class ByteLines {

    private static final int BUFFER = 1 << 20;

    private final InputStream input;
    private final int longest;
    private byte[] buffer;
    private int from;
    private int to;
    private int next;
    private int filled;
    private int line;
    private boolean isAtEnd;

    /** @param longest bytes in a line */
    ByteLines(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
        this.buffer = new byte[BUFFER];
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException, LineTooLong {
        int at = next;
        while (true) {
            byte[] bytes = buffer;
            int end = filled;
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            if (at < end) {
                from = next;
                to = at;
                next = at + 1;
                line++;
                break;
            }
            if (isAtEnd) {
                from = next;
                to = filled;
                next = filled;
                if (from == to) {
                    return false;
                }
                line++;
                break;
            }
            at -= next;
            fill();
        }
        if (to - from > longest) {
            throw new LineTooLong();
        }
        if (line == 1) {
            skipByteOrderMark();
        }
        if (to > from && buffer[to - 1] == '\r') {
            to--;
        }
        return true;
    }

    private void fill() throws IOException, LineTooLong {
        Allowance.checkTime();
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        if (filled > longest) {
            line++;
            throw new LineTooLong();
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = input.read(buffer, filled, buffer.length - filled);
        isAtEnd = read < 0;
        filled += Math.max(read, 0);
    }

    private void skipByteOrderMark() {
        if (to - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF) {
            from += 3;
        }
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** From 1. */
    int line() {
        return line;
    }

    String text() throws CharacterCodingException {
        return text(buffer, from, to);
    }

    static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }

    /** A line beyond the limit. */
    static final class LineTooLong extends Exception {
        private static final long serialVersionUID = 1;
    }
}
