package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.foundationops.kit.sql.Sql;

/** What only the replicas of this service can compute: HMAC with a key that a migration made. */
@ApplicationScoped
class MailSeal {

    static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Sql sql;
    private volatile byte[] key = {};

    MailSeal(Sql sql) {
        this.sql = sql;
    }

    /** A seal for one purpose says nothing for another. */
    byte[] of(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        if (key.length == 0) {
            key = sql.first("select key from mail_key", row -> row.getBytes(1)).orElseThrow();
        }
        return key;
    }
}
