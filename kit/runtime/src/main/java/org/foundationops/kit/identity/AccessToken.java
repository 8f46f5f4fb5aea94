package org.foundationops.kit.identity;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a checked token says. */
record AccessToken(JsonWebToken jwt, boolean isAdministrator) {

    private static final String KEYCLOAK_SERVICE_ACCOUNT = "service-account-";

    /**
     * Whether a client signed in for itself. RFC 9068 gives such a token the client as subject; Keycloak gives it the
     * name of the client's service account.
     */
    boolean isClient() {
        Optional<String> client = clientId();
        if (client.isEmpty()) {
            return false;
        }
        String id = client.get();
        return jwt.getSubject() == null
                || jwt.getSubject().equals(id)
                || claim("preferred_username")
                        .map(name -> name.equalsIgnoreCase(KEYCLOAK_SERVICE_ACCOUNT + id))
                        .orElse(false);
    }

    Optional<String> clientId() {
        return claim("client_id").or(() -> claim("azp"));
    }

    boolean hasScope(String scope) {
        return claim("scope")
                .map(scopes -> Arrays.asList(scopes.split(" ")).contains(scope))
                .orElse(false);
    }

    Optional<String> signInHash() {
        return jwt.getSubject() == null || jwt.getIssuer() == null
                ? Optional.empty()
                : Optional.of(SignIns.hash(jwt.getIssuer(), jwt.getSubject()));
    }

    Optional<String> claim(String name) {
        Object value = jwt.getClaim(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
