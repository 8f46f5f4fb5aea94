package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** That somebody asked to be erased and was stays, by the id. */
@ApplicationScoped
class ErasurePersonalData implements PersonalData {

    private final KeptRows rows;

    ErasurePersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("erasure", "erasure_request");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "erasure-requests",
                        "When you asked to be erased",
                        "select id, person_id, status, requested_at, due_at, ended_at from erasure_request"
                                + " where person_id in (select id from who) order by id",
                        records),
                rows.list(
                        "erasures",
                        "When you were erased",
                        "select person_id, erased_at, records, request_id, letter_reference, letter_received_on"
                                + " from erasure where person_id in (select id from who)",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
