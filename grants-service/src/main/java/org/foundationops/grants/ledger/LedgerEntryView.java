package org.foundationops.grants.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.ledger.domain.EntryKind;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger; its postings sum to zero in each currency. */
@Schema(name = "LedgerEntry", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000030", "kind": "COMMIT",
        "budgetLineId": "0199d1a0-5b5c-7000-8000-000000000021", "awardId": "0199d1a0-5b5c-7000-8000-000000000050",
        "recordedAt": "2026-03-11T08:00:00Z", "actor": "person/0199d1a0-5b5c-7000-8000-000000000001",
        "postings": [{"account": "AVAILABLE", "amount": {"amount": "-2200.00", "currency": "USD"}},
        {"account": "COMMITTED", "amount": {"amount": "2200.00", "currency": "USD"}}]}""")
public record LedgerEntryView(
        UUID id,
        EntryKind kind,
        UUID budgetLineId,
        @Nullable UUID awardId,
        Instant recordedAt,
        String actor,
        List<PostingView> postings) {

    LedgerEntryView and(LedgerEntryView more) {
        return new LedgerEntryView(
                id,
                kind,
                budgetLineId,
                awardId,
                recordedAt,
                actor,
                Stream.concat(postings.stream(), more.postings.stream()).toList());
    }
}
