package org.foundationops.kit.http.retry;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import org.foundationops.kit.http.limit.ClientAddress;
import org.foundationops.kit.identity.Caller;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** To whom a key belongs, so that nobody gets the answer that somebody else was given. */
@Singleton
class RequestOwner {

    private final Caller caller;
    private final ClientAddress address;

    RequestOwner(Caller caller, ClientAddress address) {
        this.caller = caller;
        this.address = address;
    }

    /** The hash of the sign-in of a person; hashes of the client or the address else. */
    byte[] of(ResteasyReactiveRequestContext request) {
        return caller.signInHash()
                .map(HexFormat.of()::parseHex)
                .orElseGet(() -> RequestKey.sha256().digest(RequestKey.bytes(other(request))));
    }

    private String other(ResteasyReactiveRequestContext request) {
        return caller.isClient() ? caller.actor() : "address/" + address.of(request);
    }
}
