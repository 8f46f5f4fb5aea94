package org.foundationops.kit.http.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * From which address a request comes. What a header says counts only as far as configured proxies have written it: read
 * from the right, the first address that is not one of them is the caller's.
 */
@Singleton
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<AddressRange> trusted;

    ClientAddress(@ConfigProperty(name = "foundation.http.trusted-proxies") Optional<List<String>> trusted) {
        this.trusted =
                trusted.orElse(List.of()).stream().map(AddressRange::parse).toList();
    }

    public String of(ResteasyReactiveRequestContext request) {
        HttpServerRequest http = request.unwrap(HttpServerRequest.class);
        String peer = http.remoteAddress() == null
                ? "unknown"
                : String.valueOf(http.remoteAddress().hostAddress());
        return isTrusted(peer) ? firstStranger(http.headers().getAll(FORWARDED_FOR), peer) : peer;
    }

    private String firstStranger(List<String> headers, String peer) {
        List<String> way = Arrays.asList(String.join(",", headers).split(","));
        Collections.reverse(way);
        String nearest = peer;
        for (String step : way) {
            String address = step.strip();
            if (!AddressRange.isAddress(address)) {
                return nearest;
            }
            nearest = address;
            if (!isTrusted(address)) {
                return address;
            }
        }
        return nearest;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
