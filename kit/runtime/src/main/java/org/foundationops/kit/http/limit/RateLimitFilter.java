package org.foundationops.kit.http.limit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.Provider;
import org.foundationops.kit.http.limit.RateLimits.Left;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.SignInUnavailable;
import org.foundationops.kit.problem.TooManyRequests;
import org.foundationops.kit.problem.Unauthenticated;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;

/** Takes one token per request: from the bucket of who signed in, else from that of the address. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RateLimitFilter
        implements ResteasyReactiveContainerRequestFilter, ResteasyReactiveContainerResponseFilter {

    private static final String LEFT = "foundation.rate-limit";

    private final RateLimits limits;
    private final ClientAddress address;
    private final Caller caller;

    RateLimitFilter(RateLimits limits, ClientAddress address, Caller caller) {
        this.limits = limits;
        this.address = address;
        this.caller = caller;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        Left left = take((ResteasyReactiveRequestContext) request.getServerRequestContext(), request);
        if (!left.isAllowed()) {
            throw new TooManyRequests(
                    "At most " + left.quota() + " requests a minute are answered.", left.secondsToNext());
        }
    }

    private Left take(ResteasyReactiveRequestContext context, ResteasyReactiveContainerRequestContext request) {
        try {
            if (caller.isSignedIn()) {
                return kept(limits.takeSignedIn(callerName()), request);
            }
        } catch (Unauthenticated badToken) {
            // Guessing tokens costs the tokens of the address.
            Left left = kept(limits.takeAnonymous(address.of(context)), request);
            if (left.isAllowed()) {
                throw badToken;
            }
            return left;
        } catch (SignInUnavailable unknown) {
            // Whoever it is; what needs no token is served all the same.
            return kept(limits.takeAnonymous(address.of(context)), request);
        }
        return kept(limits.takeAnonymous(address.of(context)), request);
    }

    private String callerName() {
        return caller.claim("azp").orElse("") + "/" + caller.claim("iss").orElse("") + "/"
                + caller.claim("sub").orElse("");
    }

    private static Left kept(Left left, ResteasyReactiveContainerRequestContext request) {
        request.setProperty(LEFT, left);
        return left;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(LEFT) instanceof Left left) {
            answer.getHeaders().putSingle("RateLimit-Policy", left.policyHeader());
            answer.getHeaders().putSingle("RateLimit", left.header());
        }
    }
}
