package org.foundationops.membership.group;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.Choice;
import org.foundationops.membership.group.domain.Seat;

/** What a member said last about an admission. */
@Schema(name = "GroupSeatVote", examples = """
        {"voterId": "0199d1a0-5b5c-7000-8000-000000000001", "choice": "FOR", "votedAt": "2026-03-13T08:00:00Z"}""")
public record VoteView(UUID voterId, Choice choice, Instant votedAt) {

    static List<VoteView> of(Seat seat) {
        return seat.ballots().entrySet().stream()
                .map(each -> new VoteView(
                        each.getKey(), each.getValue().choice(), each.getValue().votedAt()))
                .sorted(Comparator.comparing(VoteView::sortKey))
                .toList();
    }

    String sortKey() {
        return voterId.toString();
    }
}
