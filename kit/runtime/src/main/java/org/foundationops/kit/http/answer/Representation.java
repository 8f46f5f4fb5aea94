package org.foundationops.kit.http.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.foundationops.kit.http.Versioned;

/** Turns a view into the bytes that are sent, so that its ETag can be a hash of exactly them. */
@Singleton
public class Representation {

    private static final int HASH_BYTES = 12;

    private final ObjectMapper mapper;

    Representation(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public byte[] bytes(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("The view cannot be written", failure);
        }
    }

    /** The version is for If-Match, the hash for If-None-Match: a view may change by the date alone. */
    public static String etag(Object view, byte[] bytes) {
        byte[] hash = Arrays.copyOf(sha256(bytes), HASH_BYTES);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return view instanceof Versioned versioned
                ? "\"" + versioned.version() + "." + text + "\""
                : "\"" + text + "\"";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
