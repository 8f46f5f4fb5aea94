package org.foundationops.kit.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.foundationops.kit.problem.Unauthenticated;

/**
 * Has the token of the request checked. A service starts without its sign-in provider and asks for the keys when the
 * first token comes; while they are not to be had, it does not ask again with every request.
 */
@ApplicationScoped
class TokenCheck {

    private static final long PAUSE_NANOS = 1_000_000_000;

    private final CurrentIdentityAssociation identities;
    private final AtomicLong lastFailure = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
    private volatile boolean hasKeys;

    TokenCheck(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Anonymous without a token. */
    SecurityIdentity identity() {
        if (!hasKeys && System.nanoTime() - lastFailure.get() < PAUSE_NANOS) {
            throw new SignInUnavailable();
        }
        try {
            SecurityIdentity identity = identities.getIdentity();
            if (!identity.isAnonymous()) {
                hasKeys = true;
            }
            return identity;
        } catch (AuthenticationFailedException refused) {
            throw new Unauthenticated("The token is not valid here, or no longer.", "invalid_token");
        } catch (OIDCException away) {
            lastFailure.set(System.nanoTime());
            throw new SignInUnavailable();
        }
    }
}
