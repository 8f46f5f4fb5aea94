package org.foundationops.kit.http.list;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Writes cursors that only this service can have made, for this one list with these filters. So what stands behind a
 * cursor is always a sort key of ours and a query need not doubt it.
 */
@Singleton
public class CursorSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 16;
    private static final int MAX_TEXT = 8_192;

    private final CursorKey key;

    CursorSeal(CursorKey key) {
        this.key = key;
    }

    public String close(Cursor cursor, ListAddress address) {
        byte[] content = written(cursor);
        byte[] sealed = Arrays.copyOf(seal(content, address), SEAL_BYTES + content.length);
        System.arraycopy(content, 0, sealed, SEAL_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    public Cursor open(String text, ListAddress address) {
        byte[] sealed = decoded(text);
        if (sealed.length <= SEAL_BYTES) {
            throw foreign();
        }
        byte[] content = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(sealed, SEAL_BYTES), seal(content, address))) {
            throw foreign();
        }
        return read(content);
    }

    private byte[] seal(byte[] content, ListAddress address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            mac.update(content);
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(address.identity()), SEAL_BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] written(Cursor cursor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(cursor.isWhole());
            out.writeByte(cursor.before().size());
            for (String before : cursor.before()) {
                out.writeUTF(before);
            }
            out.writeUTF(String.valueOf(cursor.after()));
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    private static Cursor read(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            boolean isWhole = in.readBoolean();
            int size = in.readByte();
            List<String> before = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                before.add(in.readUTF());
            }
            return new Cursor(in.readUTF(), before, isWhole);
        } catch (IOException sealedByAnOlderRelease) {
            throw foreign();
        }
    }

    private static byte @Nullable [] decodedOrNull(String text) {
        try {
            return text.length() > MAX_TEXT ? null : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static byte[] decoded(String text) {
        byte[] bytes = decodedOrNull(text);
        if (bytes == null) {
            throw foreign();
        }
        return bytes;
    }

    private static InvalidRequest foreign() {
        return new InvalidRequest(
                "The cursor does not belong to this list with these filters. Begin again without it.",
                List.of(FieldError.parameter("cursor", "does not belong to this list with these filters")));
    }
}
