package org.foundationops.kit.http.list;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a list without the place in it. */
public record ListAddress(
        String path,
        Map<String, List<String>> filters,
        @Nullable String limit) {

    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";

    public static ListAddress of(UriInfo uri) {
        Map<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
        List<String> limit = filters.remove(LIMIT);
        filters.remove(CURSOR);
        String path = uri.getPath();
        return new ListAddress(
                path.startsWith("/") ? path : "/" + path, filters, limit == null ? null : limit.getFirst());
    }

    /** A link of RFC 8288, relative to this host. */
    public String link(String relation, @Nullable String cursor) {
        StringBuilder query = new StringBuilder(query());
        append(query, LIMIT, limit);
        append(query, CURSOR, cursor);
        return "<" + path + (query.isEmpty() ? "" : "?" + query) + ">; rel=\"" + relation + "\"";
    }

    /** Path and filters, what a cursor is bound to. */
    byte[] identity() {
        return (path + "?" + query()).getBytes(StandardCharsets.UTF_8);
    }

    private String query() {
        return filters.entrySet().stream()
                .flatMap(filter -> filter.getValue().stream()
                        .sorted()
                        .map(value -> encoded(filter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static void append(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
