package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Erasures in the database; each is written once. */
@ApplicationScoped
class ErasureRepository {

    private final Sql sql;

    ErasureRepository(Sql sql) {
        this.sql = sql;
    }

    void add(ErasureView erasure) {
        sql.run(
                "insert into erasure (" + ErasureView.COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
                erasure.personId(),
                erasure.erasedAt(),
                erasure.records(),
                erasure.requestId(),
                erasure.letterReference(),
                erasure.letterReceivedOn());
    }

    ErasureView get(UUID personId) {
        return sql.first(
                        "select " + ErasureView.COLUMNS + " from erasure where person_id = ?",
                        ErasureView::read,
                        personId)
                .orElseThrow(() -> new NotFound("There is no erasure of a person " + personId + "."));
    }

    List<ErasureView> page(@Nullable String afterPersonId, int limit) {
        return sql.list(
                "select " + ErasureView.COLUMNS
                        + " from erasure where ?::uuid is null or person_id > ?::uuid order by person_id limit ?",
                ErasureView::read,
                afterPersonId,
                afterPersonId,
                limit);
    }
}
