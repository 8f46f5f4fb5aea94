package org.foundationops.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.foundationops.kit.problem.Unauthenticated;

/**
 * Has the token of the request checked. A service starts without its sign-in provider and asks for the keys when the
 * first token comes; while they are not to be had, it does not ask again with every request.
 *
 * <p>A token that was found good counts as good for a minute, or until it expires: checking its signature costs more than
 * most requests. A key that the provider withdraws is so believed for one minute more.
 */
@ApplicationScoped
class TokenCheck {

    private static final long PAUSE_NANOS = 1_000_000_000;

    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST_BELIEVED = 10_000;

    private final CurrentIdentityAssociation identities;
    private final Clock clock = Clock.systemUTC();
    // By the hash of the header, so that a dump of the memory has nobody's token.
    private final Cache<String, AccessToken> good = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(MOST_BELIEVED)
            .build();
    private final AtomicLong lastFailure = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
    private volatile boolean hasKeys;

    TokenCheck(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /**
     * The token of this request; none where the header carries something else.
     *
     * @param authorization the header of the request
     */
    Optional<AccessToken> token(String authorization) {
        String hash = SignIns.sha256(authorization);
        AccessToken known = good.getIfPresent(hash);
        if (known != null && !known.isExpiredAt(clock.instant())) {
            return Optional.of(known);
        }
        SecurityIdentity identity = identity();
        if (!(identity.getPrincipal() instanceof JsonWebToken jwt)) {
            return Optional.empty();
        }
        AccessToken token = new AccessToken(jwt, identity.hasRole(MayCall.ADMINISTRATOR));
        good.put(hash, token);
        return Optional.of(token);
    }

    private SecurityIdentity identity() {
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
