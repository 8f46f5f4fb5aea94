package org.foundationops.membership.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Frozen rolls in the database. */
@ApplicationScoped
class RollRepository {

    private static final String COLUMNS = "election_id, body_id, record_date, frozen_at, count, sha256";

    private final Sql sql;

    RollRepository(Sql sql) {
        this.sql = sql;
    }

    /** Takes over what is new; a later message of the same election leaves the roll, and what was found of it. */
    void put(FrozenRoll roll) {
        sql.run(
                "insert into election_roll (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (election_id) do update set body_id = excluded.body_id,"
                        + " record_date = excluded.record_date, frozen_at = excluded.frozen_at,"
                        + " count = excluded.count, sha256 = excluded.sha256, agrees = null"
                        + " where (election_roll.record_date, election_roll.count, election_roll.sha256)"
                        + " is distinct from (excluded.record_date, excluded.count, excluded.sha256)",
                roll.electionId(),
                roll.bodyId(),
                roll.recordDate(),
                roll.frozenAt(),
                roll.count(),
                roll.sha256());
    }

    List<FrozenRoll> page(@Nullable Instant at, @Nullable String afterId, int limit) {
        return sql.list(
                "select " + COLUMNS + " from election_roll"
                        + " where (?::timestamptz is null or record_date = ?::timestamptz)"
                        + " and (?::uuid is null or election_id > ?::uuid) order by election_id limit ?",
                RollRepository::read,
                at,
                at,
                afterId,
                afterId,
                limit);
    }

    List<FrozenRoll> unchecked() {
        return sql.list(
                "select " + COLUMNS + " from election_roll where agrees is null order by election_id limit 100",
                RollRepository::read);
    }

    /** Notes what was found, unless the roll has changed meanwhile. */
    void found(FrozenRoll roll, boolean agrees) {
        sql.run(
                "update election_roll set agrees = ? where election_id = ? and sha256 = ?",
                agrees,
                roll.electionId(),
                roll.sha256());
    }

    long countDisagreeing() {
        return sql.list("select count(*) from election_roll where not agrees", row -> row.getLong(1))
                .getFirst();
    }

    private static FrozenRoll read(ResultSet row) throws SQLException {
        return new FrozenRoll(
                row.getObject("election_id", UUID.class),
                row.getObject("body_id", UUID.class),
                Sql.instant(row, "record_date"),
                Sql.instant(row, "frozen_at"),
                row.getInt("count"),
                row.getString("sha256"));
    }
}
