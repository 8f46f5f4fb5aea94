package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.mail.domain.MailKind;

/**
 * Links by which the recipient of a mail, without signing in, says that they want no more of its kind; and nothing else.
 * They hold as long as the key of this service does.
 */
@ApplicationScoped
public class UnsubscribeLinks {

    public static final String PATH = "/v1/mail-unsubscriptions/";

    private static final String PURPOSE = "unsubscribe";
    private static final int ID_BYTES = 16;

    private final MailSeal seal;
    private final MailConfig config;

    UnsubscribeLinks(MailSeal seal, MailConfig config) {
        this.seal = seal;
        this.config = config;
    }

    /** Of what somebody wants no more. */
    public record Wish(UUID personId, MailKind kind) {}

    public String of(UUID personId, MailKind kind) {
        String api = config.api().toString();
        return (api.endsWith("/") ? api.substring(0, api.length() - 1) : api) + PATH + token(personId, kind);
    }

    private String token(UUID personId, MailKind kind) {
        byte[] wish = bytes(personId, kind);
        byte[] sealed = seal.of(PURPOSE, wish);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(sealed.length + wish.length)
                        .put(sealed)
                        .put(wish)
                        .array());
    }

    /** Absent for a token that this service has not made. */
    public Optional<Wish> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length <= MailSeal.BYTES + ID_BYTES) {
                return Optional.empty();
            }
            byte[] wish = Arrays.copyOfRange(bytes, MailSeal.BYTES, bytes.length);
            return MessageDigest.isEqual(seal.of(PURPOSE, wish), Arrays.copyOf(bytes, MailSeal.BYTES))
                    ? Optional.of(wish(wish))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID personId, MailKind kind) {
        byte[] name = kind.name().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(ID_BYTES + name.length)
                .putLong(personId.getMostSignificantBits())
                .putLong(personId.getLeastSignificantBits())
                .put(name)
                .array();
    }

    private static Wish wish(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID personId = new UUID(buffer.getLong(), buffer.getLong());
        String kind = new String(bytes, ID_BYTES, bytes.length - ID_BYTES, StandardCharsets.US_ASCII);
        return new Wish(personId, MailKind.valueOf(kind));
    }
}
