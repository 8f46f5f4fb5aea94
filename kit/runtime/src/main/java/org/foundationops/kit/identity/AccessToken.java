package org.foundationops.kit.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a checked token says; read once, because a token comes with many requests. The token itself, which is several
 * times as large, is not kept: thousands of voters may come within a minute.
 */
final class AccessToken {

    private static final Set<String> READ =
            Set.of("iss", "sub", "azp", "client_id", "scope", "preferred_username", "name", "email", "email_verified");

    private static final String KEYCLOAK_SERVICE_ACCOUNT = "service-account-";

    private final Map<String, String> claims;
    private final Instant expires;
    private final boolean isAdministrator;
    private final Optional<String> clientId;
    private final boolean isClient;
    private final Set<String> scopes;
    private final Optional<String> signInHash;

    AccessToken(JsonWebToken jwt, boolean isAdministrator) {
        this.claims = READ.stream()
                .filter(name -> jwt.getClaim(name) != null)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), name -> jwt.getClaim(name).toString()));
        this.expires = jwt.getClaim("exp") instanceof Number at ? Instant.ofEpochSecond(at.longValue()) : Instant.MIN;
        this.isAdministrator = isAdministrator;
        this.clientId = claim("client_id").or(() -> claim("azp"));
        this.isClient = clientId.map(this::isClientItself).orElse(false);
        this.scopes = claim("scope")
                .map(text -> Set.copyOf(Arrays.asList(text.split(" ", -1))))
                .orElse(Set.of());
        this.signInHash = claim("iss").flatMap(issuer -> claim("sub").map(subject -> SignIns.hash(issuer, subject)));
    }

    /**
     * Whether a client signed in for itself. RFC 9068 gives such a token the client as subject; Keycloak gives it the
     * name of the client's service account.
     */
    private boolean isClientItself(String id) {
        return claim("sub").filter(subject -> !subject.equals(id)).isEmpty()
                || claim("preferred_username")
                        .map(name -> name.equalsIgnoreCase(KEYCLOAK_SERVICE_ACCOUNT + id))
                        .orElse(false);
    }

    boolean isClient() {
        return isClient;
    }

    boolean isAdministrator() {
        return isAdministrator;
    }

    Optional<String> clientId() {
        return clientId;
    }

    boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    Optional<String> signInHash() {
        return signInHash;
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expires);
    }

    /** @throws IllegalArgumentException when it is none of those that are read */
    Optional<String> claim(String name) {
        if (!READ.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        return Optional.ofNullable(claims.get(name));
    }
}
