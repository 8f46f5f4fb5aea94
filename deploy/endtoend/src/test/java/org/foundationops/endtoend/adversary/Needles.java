package org.foundationops.endtoend.adversary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/** Finds hundreds of thousands of byte strings in one pass, in every form in which they may be written down. */
public final class Needles {

    /** What of whom; the number is that of the voter or of the ballot within the election. */
    @SuppressWarnings("ArrayRecordComponent") // read only, compared by identity
    public record Needle(Trait trait, int election, int number, byte[] form) {}

    private static final int LEAST = 16;
    private static final int WINDOW = 8;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final List<Needle> needles = new ArrayList<>();
    private long[] ends = new long[1 << 12];
    private int[] places = filled(1 << 12);

    /** Raw, in hexadecimal and in base64 at each of the three places where it may begin in a longer text. */
    public void add(Trait trait, int election, int number, byte[] bytes) {
        if (bytes.length < LEAST) {
            throw new IllegalArgumentException("Too short to be told from chance");
        }
        put(new Needle(trait, election, number, bytes.clone()));
        put(new Needle(trait, election, number, ascii(HexFormat.of().formatHex(bytes))));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + bytes.length];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String text = BASE64.encodeToString(shifted);
            // Characters at the ends have bits of the neighbours, too.
            String own = text.substring((shift * 8 + 5) / 6, (shift + bytes.length) * 8 / 6);
            put(new Needle(trait, election, number, ascii(own)));
            String standard = own.replace('-', '+').replace('_', '/');
            if (!standard.equals(own)) {
                put(new Needle(trait, election, number, ascii(standard)));
            }
        }
    }

    public void add(Trait trait, int election, int number, UUID id) {
        put(new Needle(trait, election, number, ascii(id.toString())));
        byte[] bytes = HexFormat.of().parseHex(id.toString().replace("-", ""));
        add(trait, election, number, bytes);
    }

    /** Each place where one begins, by ascending end. */
    void find(byte[] text, ObjIntConsumer<Needle> found) {
        long window = 0;
        for (int i = 0; i < text.length; i++) {
            window = (window << 8) | (text[i] & 0xff);
            if (i < WINDOW - 1) {
                continue;
            }
            for (int slot = slot(window); places[slot] >= 0; slot = (slot + 1) & (places.length - 1)) {
                Needle needle = needles.get(places[slot]);
                int from = i + 1 - needle.form().length;
                if (ends[slot] == window
                        && from >= 0
                        && Arrays.equals(text, from, i + 1, needle.form(), 0, needle.form().length)) {
                    found.accept(needle, from);
                }
            }
        }
    }

    private void put(Needle needle) {
        if (2 * needles.size() >= places.length) {
            ends = new long[2 * places.length];
            places = filled(2 * places.length);
            for (int i = 0; i < needles.size(); i++) {
                place(i);
            }
        }
        needles.add(needle);
        place(needles.size() - 1);
    }

    private void place(int number) {
        byte[] form = needles.get(number).form();
        long end = 0;
        for (int i = form.length - WINDOW; i < form.length; i++) {
            end = (end << 8) | (form[i] & 0xff);
        }
        int slot = slot(end);
        while (places[slot] >= 0) {
            slot = (slot + 1) & (places.length - 1);
        }
        ends[slot] = end;
        places[slot] = number;
    }

    private int slot(long end) {
        return (int) ((end * 0x9E3779B97F4A7C15L) >>> 33) & (places.length - 1);
    }

    private static int[] filled(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, -1);
        return empty;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
