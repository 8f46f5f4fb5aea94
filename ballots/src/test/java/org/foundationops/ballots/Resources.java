package org.foundationops.ballots;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;

/** Reads the vectors beside the tests. */
public final class Resources {

    private Resources() {}

    public static JsonNode json(String name) {
        try (InputStream input = Objects.requireNonNull(Resources.class.getResourceAsStream("/" + name), name)) {
            return new ObjectMapper().readTree(input);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Bytes hex(String digits) {
        return Bytes.of(HexFormat.of().parseHex(digits));
    }

    public static Bytes hex(JsonNode node, String name) {
        return hex(node.required(name).asText());
    }

    /** With one bit changed. */
    public static Bytes flipped(Bytes bytes, int index) {
        byte[] array = bytes.toArray();
        array[index] ^= 1;
        return Bytes.of(array);
    }
}
