package org.foundationops.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.foundationops.kit.http.list.Cursor;
import org.foundationops.kit.http.list.CursorSeal;
import org.foundationops.kit.http.list.ItemWriters;
import org.foundationops.kit.http.list.ListAddress;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.time.RecordedUntil;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Answers a list: as JSON one page of it, as CSV or JSON Lines all of it, read and sent page by page. */
@ApplicationScoped
public class Lists {

    private final CursorSeal seal;
    private final ItemWriters writers;
    private final RecordedUntil recordedUntil;

    Lists(CursorSeal seal, ItemWriters writers, RecordedUntil recordedUntil) {
        this.seal = seal;
        this.writers = writers;
        this.recordedUntil = recordedUntil;
    }

    /**
     * The same for a list that can be asked for its changes; its beginning says with which instant to ask next.
     *
     * @param query gives only what was changed since
     */
    public <T> Response respond(
            PageRequest page, UpdatedSince since, Class<T> type, Function<T, String> sortKey, ListQuery<T> query) {
        if (since.instant() == null || page.cursor() != null) {
            return respond(page, type, sortKey, query);
        }
        // Looked up before anything is read: what appears in between comes again, rather than never.
        Instant next = recordedUntil.now();
        return Response.fromResponse(respond(page, type, sortKey, query))
                .header(UpdatedSince.NEXT, next.toString())
                .build();
    }

    /**
     * @param sortKey unique among the items; the query orders by it
     * @param query runs once for JSON, until the end for CSV and JSON Lines
     */
    public <T> Response respond(PageRequest page, Class<T> type, Function<T, String> sortKey, ListQuery<T> query) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        MediaType wanted = writers.choose(request.getHttpHeaders().getAcceptableMediaTypes());
        if (MediaType.APPLICATION_JSON_TYPE.equals(wanted)) {
            return page(page, ListAddress.of(request.getUriInfo()), sortKey, query);
        }
        if (page.isGiven()) {
            throw new InvalidRequest(
                    "limit and cursor cut JSON into pages; " + wanted + " is the whole list.",
                    List.of(FieldError.parameter("limit", "is for JSON only")));
        }
        return all(wanted, type, sortKey, query);
    }

    private <T> Response page(PageRequest page, ListAddress address, Function<T, String> sortKey, ListQuery<T> query) {
        int limit = page.limit();
        Cursor cursor = cursor(page.cursor(), address);
        List<T> read = query.read(cursor.after(), limit + 1);
        boolean hasMore = read.size() > limit;
        List<T> items = hasMore ? read.subList(0, limit) : read;
        String next = hasMore ? seal.close(cursor.next(sortKey.apply(items.getLast())), address) : null;
        Response.ResponseBuilder answer = Response.ok(new Page<>(items, next), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LINK, address.link("first", null));
        if (next != null) {
            answer.header(HttpHeaders.LINK, address.link("next", next));
        }
        Cursor previous = cursor.previous();
        if (previous != null) {
            answer.header(HttpHeaders.LINK, address.link("prev", closed(previous, address)));
        }
        return answer.build();
    }

    private Cursor cursor(@Nullable String text, ListAddress address) {
        return text == null ? Cursor.START : seal.open(text, address);
    }

    private @Nullable String closed(Cursor cursor, ListAddress address) {
        return cursor.after() == null ? null : seal.close(cursor, address);
    }

    private <T> Response all(MediaType wanted, Class<T> type, Function<T, String> sortKey, ListQuery<T> query) {
        // The first page is read before the answer begins, so that what is refused is still a problem document.
        List<T> first = query.read(null, PageRequest.MAX_LIMIT);
        StreamingOutput stream = out -> {
            try (ItemWriters.ItemWriter<T> writer = writers.open(wanted, type, out)) {
                List<T> items = first;
                while (!items.isEmpty()) {
                    writer.write(items);
                    items = items.size() < PageRequest.MAX_LIMIT
                            ? List.of()
                            : query.read(sortKey.apply(items.getLast()), PageRequest.MAX_LIMIT);
                }
            }
        };
        return Response.ok(stream, wanted).build();
    }
}
