package org.foundationops.ballots.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;

/**
 * A value of JSON without null and without fractions. {@link #canonical()} is RFC 8785: members sorted by the UTF-16
 * units of their names, no white space, one way to write each character.
 */
public sealed interface Json {

    /** Numbers that every JSON library reads exactly (RFC 8259, section 6). */
    long MAXIMUM = (1L << 53) - 1;

    /** Members by name. */
    record Members(SortedMap<String, Json> values) implements Json {
        public Members {
            values.keySet().forEach(Json::requireWholeCharacters);
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        /** To read them one by one; {@code what} names this object in messages. */
        public JsonReader read(String what) {
            return new JsonReader(what, this);
        }
    }

    /** Values in order. */
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Characters. */
    record Text(String value) implements Json {
        public Text {
            requireWholeCharacters(value);
        }
    }

    /** A whole number between {@code -MAXIMUM} and {@code MAXIMUM}. */
    record Whole(long value) implements Json {
        public Whole {
            if (Math.abs(value) > MAXIMUM) {
                throw new Malformed("has the number " + value + ", which JSON does not carry exactly");
            }
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {}

    static Json of(String value) {
        return new Text(value);
    }

    static Json of(long value) {
        return new Whole(value);
    }

    static Json of(boolean value) {
        return new Truth(value);
    }

    /** As base64url without padding. */
    static Json of(Bytes value) {
        return new Text(value.base64());
    }

    static Json of(List<? extends Json> values) {
        return new Items(List.copyOf(values));
    }

    static Json ofNumbers(List<? extends Number> values) {
        return new Items(
                values.stream().<Json>map(value -> new Whole(value.longValue())).toList());
    }

    static Members of(Map<String, ? extends Json> values) {
        return new Members(new TreeMap<>(values));
    }

    /** UTF-8, in the one form that there is. */
    default byte[] canonical() {
        return JsonText.write(this);
    }

    /** @throws Malformed when it is no JSON of this kind */
    static Json parse(byte[] text) {
        return JsonText.parse(text);
    }

    /** @throws Malformed also when it is not in its canonical form */
    static Json parseCanonical(byte[] text) {
        Json value = parse(text);
        int at = Arrays.mismatch(text, value.canonical());
        if (at >= 0) {
            throw new Malformed("is not in canonical form at byte " + at);
        }
        return value;
    }

    /** Escapes, and strings of Java, can have half of a surrogate pair, for which UTF-8 has no bytes. */
    private static void requireWholeCharacters(String words) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
            throw new Malformed("has half a character in \"" + words + "\"");
        }
    }
}
