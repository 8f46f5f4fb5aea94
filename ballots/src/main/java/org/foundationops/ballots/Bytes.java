package org.foundationops.ballots;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes that do not change and are equal when their contents are. Ordered as unsigned numbers, byte by byte. */
public final class Bytes implements Comparable<Bytes> {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    public static Bytes of(byte... array) {
        return new Bytes(array.clone());
    }

    /** All of them, one after the other. */
    public static Bytes joined(Bytes... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(Bytes::length).sum()];
        int at = 0;
        for (Bytes part : parts) {
            System.arraycopy(part.array, 0, all, at, part.length());
            at += part.length();
        }
        return new Bytes(all);
    }

    /**
     * Of base64url without padding (RFC 4648, section 5), in the one form that {@link #base64()} writes.
     *
     * @throws Malformed when the text is anything else
     */
    public static Bytes fromBase64(String text) {
        try {
            Bytes bytes = new Bytes(DECODER.decode(text));
            if (bytes.base64().equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Malformed("is no base64url: " + unreadable.getMessage());
        }
        throw new Malformed("is not the canonical base64url of its bytes");
    }

    /** Base64url without padding. */
    public String base64() {
        return ENCODER.encodeToString(array);
    }

    public int length() {
        return array.length;
    }

    public byte at(int index) {
        return array[index];
    }

    public byte[] toArray() {
        return array.clone();
    }

    public Bytes slice(int from, int to) {
        return new Bytes(Arrays.copyOfRange(array, from, to));
    }

    /**
     * These bytes.
     *
     * @throws Malformed when there are more or fewer than {@code length}
     */
    public Bytes ofLength(int length, String what) {
        if (array.length != length) {
            throw new Malformed(what + " has " + array.length + " bytes and must have " + length);
        }
        return this;
    }

    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(array, other.array);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public String toString() {
        return base64();
    }
}
