package org.foundationops.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The tables of the chain. */
@ApplicationScoped
class AuditChain {

    static final byte[] GENESIS = new byte[32];

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('foundation.audit.sealer'))";

    private static final String END = """
            select s.sequence, s.hash, e.transaction::text as transaction, e.position,
                coalesce(e.transaction >= pg_snapshot_xmax(pg_current_snapshot()), true) as is_foreign
            from audit_seal s left join audit_entry e on e.position = s.entry
            order by s.sequence desc limit 1
            """;

    /**
     * Every transaction before xmin has ended, so nothing can come between what these entries and the last sealed one
     * are. The frontier makes it a short walk along the index.
     */
    private static final String NEXT = "select " + RecordedEntry.COLUMNS + """
             from audit_entry e
            where (e.transaction, e.position) > (?::xid8, ?)
                and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
                and not exists (select from audit_seal s where s.entry = e.position)
            order by e.transaction, e.position limit ?
            """;

    /**
     * Without a frontier all entries are looked at. Entries restored from another server carry its transaction numbers,
     * which mean nothing here and may lie in the future; they go first.
     */
    private static final String NEXT_WITHOUT_FRONTIER = "select " + RecordedEntry.COLUMNS + """
             from audit_entry e
            where (e.transaction < pg_snapshot_xmin(pg_current_snapshot())
                    or e.transaction >= pg_snapshot_xmax(pg_current_snapshot()))
                and not exists (select from audit_seal s where s.entry = e.position)
            order by e.transaction < pg_snapshot_xmax(pg_current_snapshot()), e.transaction, e.position limit ?
            """;

    private final Sql sql;

    AuditChain(Sql sql) {
        this.sql = sql;
    }

    /** One replica seals at a time; the others need not wait. */
    boolean tryLock() {
        return sql.first(LOCK, row -> row.getBoolean(1)).orElse(false);
    }

    AuditHead head() {
        return sql.first(
                        "select sequence, hash, sealed_at from audit_seal order by sequence desc limit 1",
                        row -> new AuditHead(
                                row.getLong("sequence"),
                                HexFormat.of().formatHex(row.getBytes("hash")),
                                Sql.instant(row, "sealed_at")))
                .orElseGet(() -> new AuditHead(0, HexFormat.of().formatHex(GENESIS), null));
    }

    End end() {
        return sql.first(
                        END,
                        row -> new End(
                                row.getLong("sequence"),
                                row.getBytes("hash"),
                                row.getBoolean("is_foreign") ? null : row.getString("transaction"),
                                row.getLong("position")))
                .orElseGet(() -> new End(0, GENESIS, null, 0));
    }

    List<RecordedEntry> unsealedAfter(End end, int limit) {
        return end.transaction() == null
                ? sql.list(NEXT_WITHOUT_FRONTIER, RecordedEntry::read, limit)
                : sql.list(NEXT, RecordedEntry::read, end.transaction(), end.position(), limit);
    }

    void append(List<Seal> seals) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Seal seal : seals) {
            rows.add(new @Nullable Object[] {
                seal.sequence(), seal.entry(), seal.previousHash(), seal.hash(), seal.sealedAt()
            });
        }
        sql.batch(
                "insert into audit_seal (sequence, entry, previous_hash, hash, sealed_at) values (?, ?, ?, ?, ?)",
                rows);
    }

    /**
     * Where the chain ends and which entry it sealed last.
     *
     * @param transaction of that entry; absent without one, or if it is not a transaction of this server
     */
    record End(long sequence, byte[] hash, @Nullable String transaction, long position) {}

    record Seal(long sequence, long entry, byte[] previousHash, byte[] hash, Instant sealedAt) {

        static Seal read(ResultSet row) throws SQLException {
            return new Seal(
                    row.getLong("sequence"),
                    row.getLong("entry"),
                    row.getBytes("previous_hash"),
                    row.getBytes("hash"),
                    Sql.instant(row, "sealed_at"));
        }
    }
}
