package org.foundationops.elections.counting;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names by their bytes, in the order of their first appearance; a hash that makes no object for a name it knows. */
final class NameTable {

    static final int MAXIMUM = 1_000;

    private static final int SLOTS = 1 << 12;

    private final int[] slots = new int[SLOTS];
    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * The number of a name, from 1; 0 if there are too many.
     *
     * @param hash of the bytes, always computed the same way
     */
    int number(byte[] source, int from, int to, int hash) throws CharacterCodingException {
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        while (slots[slot] != 0) {
            byte[] known = bytes.get(slots[slot] - 1);
            if (Arrays.equals(known, 0, known.length, source, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (names.size() == MAXIMUM) {
            return 0;
        }
        names.add(ByteLines.text(source, from, to));
        bytes.add(Arrays.copyOfRange(source, from, to));
        slots[slot] = names.size();
        return names.size();
    }

    List<String> names() {
        return names;
    }
}
