package org.foundationops.kit.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a checked token says; read once, because a token comes with many requests. */
final class AccessToken {

    private static final String KEYCLOAK_SERVICE_ACCOUNT = "service-account-";

    private final JsonWebToken jwt;
    private final boolean isAdministrator;
    private final Optional<String> clientId;
    private final boolean isClient;
    private final Set<String> scopes;
    private final Optional<String> signInHash;

    AccessToken(JsonWebToken jwt, boolean isAdministrator) {
        this.jwt = jwt;
        this.isAdministrator = isAdministrator;
        this.clientId = claim("client_id").or(() -> claim("azp"));
        this.isClient = clientId.map(this::isClientItself).orElse(false);
        this.scopes = claim("scope")
                .map(text -> Set.copyOf(Arrays.asList(text.split(" ", -1))))
                .orElse(Set.of());
        this.signInHash = jwt.getSubject() == null || jwt.getIssuer() == null
                ? Optional.empty()
                : Optional.of(SignIns.hash(jwt.getIssuer(), jwt.getSubject()));
    }

    /**
     * Whether a client signed in for itself. RFC 9068 gives such a token the client as subject; Keycloak gives it the
     * name of the client's service account.
     */
    private boolean isClientItself(String id) {
        return jwt.getSubject() == null
                || jwt.getSubject().equals(id)
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
        return now.getEpochSecond() >= jwt.getExpirationTime();
    }

    Optional<String> claim(String name) {
        Object value = jwt.getClaim(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
