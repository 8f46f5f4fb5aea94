package org.foundationops.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Bearer tokens for tests, signed with a key that exists for one test run only. */
public final class Tokens {

    public static final String ISSUER = "https://sign-in.foundation.example/realms/foundation";
    public static final String AUDIENCE = "foundation-operations";

    private static final String PRIVATE_KEY = "foundation.test.private-key";
    private static final String PUBLIC_KEY = "foundation.test.public-key";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private Tokens() {}

    /** A person with the verified e-mail address {@code <sub>@foundation.example}. */
    public static String person(String sub) {
        return person(sub, email(sub));
    }

    public static String person(String sub, String verifiedEmail) {
        return sign(claims(sub).claim("email", verifiedEmail).claim("email_verified", true));
    }

    /** A person whose provider has not verified the e-mail address. */
    public static String unverified(String sub) {
        return sign(claims(sub).claim("email", email(sub)).claim("email_verified", false));
    }

    /** The technical administrator, without a person of the foundation behind it. */
    public static String administrator() {
        return administrator("administrator");
    }

    public static String administrator(String sub) {
        return sign(claims(sub)
                .claim("email", email(sub))
                .claim("email_verified", true)
                .claim("realm_access", Map.of("roles", List.of("administrator"))));
    }

    /** A machine client with these scopes, for example {@code membership:read}. */
    public static String client(String... scopes) {
        return sign(claims("tool").claim("azp", "tool").claim("scope", String.join(" ", scopes)));
    }

    public static String expired(String sub) {
        Instant then = Instant.now().minus(LIFETIME).minus(LIFETIME);
        return sign(claims(sub).issuedAt(then).expiresAt(then.plus(LIFETIME)));
    }

    /** A token of a person that is good for so long only. */
    public static String shortLived(String sub, Duration lifetime) {
        Instant now = Instant.now();
        return sign(claims(sub).issuedAt(now).expiresAt(now.plus(lifetime)));
    }

    public static String forAudience(String sub, String audience) {
        return sign(claims(sub).audience(audience));
    }

    public static String fromIssuer(String sub, String issuer) {
        return sign(claims(sub).issuer(issuer));
    }

    /** A token that says all the right things and is signed with somebody else's key. */
    public static String forged(String sub) {
        return claims(sub).jws().sign(newKeyPair().getPrivate());
    }

    /** How messages name this sign-in: the hash of issuer, line feed and subject. */
    public static String signInHash(String sub) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((ISSUER + "\n" + sub).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String email(String sub) {
        return sub + "@foundation.example";
    }

    /** The public key of the run in the form that {@code quarkus.oidc.public-key} takes. */
    public static synchronized String publicKey() {
        // System properties outlive the class loaders of the application under test.
        String known = System.getProperty(PUBLIC_KEY);
        if (known != null) {
            return known;
        }
        KeyPair pair = newKeyPair();
        String key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        System.setProperty(PUBLIC_KEY, key);
        return key;
    }

    private static JwtClaimsBuilder claims(String sub) {
        return Jwt.subject(sub).issuer(ISSUER).audience(AUDIENCE).expiresIn(LIFETIME);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(privateKey());
    }

    private static PrivateKey privateKey() {
        publicKey();
        byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
