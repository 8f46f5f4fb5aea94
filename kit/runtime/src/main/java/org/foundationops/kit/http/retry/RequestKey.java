package org.foundationops.kit.http.retry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.foundationops.kit.http.request.Body;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * What makes two requests the same: whose, where and with which key; and what must not differ between them.
 *
 * @param scope SHA-256 of caller, method, path and key
 * @param requestHash SHA-256 of the query and the raw body
 */
record RequestKey(byte[] scope, byte[] caller, byte[] requestHash) {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");
    private static final char SEPARATOR = '\n';

    static RequestKey of(String key, byte[] caller, ResteasyReactiveRequestContext request) {
        if (!FORM.matcher(key).matches()) {
            throw new InvalidRequest(
                    "An Idempotency-Key has 1 to 255 visible ASCII characters.",
                    List.of(FieldError.parameter("Idempotency-Key", "must be 1 to 255 visible ASCII characters")));
        }
        String place = request.getMethod() + SEPARATOR + request.getPath() + SEPARATOR + key;
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        MessageDigest content = sha256();
        content.update(bytes((query == null ? "" : query) + SEPARATOR));
        MessageDigest scope = sha256();
        scope.update(caller);
        return new RequestKey(scope.digest(bytes(place)), caller, content.digest(Body.of(request)));
    }

    /** The lock is named by a part of the scope; 64 bits of SHA-256 do not meet by chance. */
    long lock() {
        return ByteBuffer.wrap(scope).getLong();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
