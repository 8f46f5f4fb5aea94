package org.foundationops.kit.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;

/** What bodies were asked about a subject of which this is the version now. */
@ApplicationScoped
public class DecisionRequestViews {

    private final DecisionRequests requests;
    private final Lists lists;

    DecisionRequestViews(DecisionRequests requests, Lists lists) {
        this.requests = requests;
        this.lists = lists;
    }

    /** The answer to who has just asked. */
    public Response accepted(String kind, UUID subjectId, long version, UUID requestId) {
        return Response.accepted(one(kind, subjectId, version, requestId)).build();
    }

    public DecisionRequestView one(String kind, UUID subjectId, long version, UUID requestId) {
        return about(kind, subjectId, version).stream()
                .filter(asked -> asked.id().equals(requestId))
                .findFirst()
                .orElseThrow();
    }

    public Response list(PageRequest page, String kind, UUID subjectId, long version) {
        List<DecisionRequestView> all = about(kind, subjectId, version);
        return lists.respond(
                page,
                DecisionRequestView.class,
                asked -> asked.id().toString(),
                (after, limit) -> all.stream()
                        .dropWhile(
                                asked -> after != null && asked.id().toString().compareTo(after) <= 0)
                        .limit(limit)
                        .toList());
    }

    private List<DecisionRequestView> about(String kind, UUID subjectId, long version) {
        return requests.about(kind, subjectId).stream()
                .map(asked -> DecisionRequestView.of(asked, version))
                .toList();
    }
}
