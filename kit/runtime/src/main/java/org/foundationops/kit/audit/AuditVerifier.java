package org.foundationops.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.foundationops.kit.audit.AuditChain.End;
import org.foundationops.kit.audit.AuditChain.Seal;
import org.foundationops.kit.audit.AuditFault.Kind;
import org.foundationops.kit.audit.AuditVerification.Unsealed;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Walks along the chain and computes every hash again. */
@ApplicationScoped
class AuditVerifier {

    private static final int BATCH = 1000;

    private static final String LINKS = "select s.sequence, s.entry, s.previous_hash, s.hash, s.sealed_at,"
            + " r.salt, r.text, " + RecordedEntry.COLUMNS
            + """
             from audit_seal s
            left join audit_entry e on e.position = s.entry
            left join audit_reason r on r.entry = s.entry
            where s.sequence > ? order by s.sequence limit ?
            """;

    private static final String UNSEALED = """
            select count(*) as count, min(e.recorded_at) as oldest from audit_entry e
            where not exists (select from audit_seal s where s.entry = e.position)
            """;

    /** The sealer comes neither back to what lies before the entry that it sealed last, nor to what claims the future. */
    private static final String INSERTED = """
            select e.position from audit_entry e
            where ((e.transaction, e.position) < (?::xid8, ?)
                    or e.transaction >= pg_snapshot_xmax(pg_current_snapshot()))
                and not exists (select from audit_seal s where s.entry = e.position)
            order by e.position limit 100
            """;

    private final Sql sql;
    private final AuditChain chain;

    AuditVerifier(Sql sql, AuditChain chain) {
        this.sql = sql;
        this.chain = chain;
    }

    /** Checks all of it, and that a head noted down earlier is still part of it. */
    AuditVerification verify(@Nullable NotedHead noted) {
        End end = chain.end();
        AuditHead head = chain.head();
        ChainWalk walk = new ChainWalk(noted);
        List<Link> links = links(0);
        while (!links.isEmpty()) {
            links.forEach(walk::pass);
            links = links(links.getLast().seal().sequence());
        }
        walk.end();
        if (end.transaction() != null) {
            sql.list(INSERTED, row -> row.getLong(1), end.transaction(), end.position())
                    .forEach(position -> walk.fault(Kind.ENTRY_INSERTED, null, position));
        }
        return new AuditVerification(walk.isIntact(), head, walk.reasonsErased(), unsealed(), walk.faults());
    }

    private List<Link> links(long afterSequence) {
        return sql.list(LINKS, Link::read, afterSequence, BATCH);
    }

    private Unsealed unsealed() {
        return sql.first(UNSEALED, row -> new Unsealed(row.getLong("count"), Sql.instantOrNull(row, "oldest")))
                .orElseThrow();
    }

    /** A head that somebody noted down. */
    record NotedHead(long sequence, String hash) {

        boolean isContradictedBy(Seal seal) {
            return seal.sequence() == sequence
                    && !HexFormat.of().formatHex(seal.hash()).equals(hash);
        }
    }

    /** A seal with the entry and the reason that it should seal, as far as they are there. */
    record Link(
            Seal seal,
            @Nullable RecordedEntry entry,
            byte @Nullable [] salt,
            @Nullable String reason) {

        static Link read(ResultSet row) throws SQLException {
            row.getLong("position");
            boolean isEntryThere = !row.wasNull();
            return new Link(
                    Seal.read(row),
                    isEntryThere ? RecordedEntry.read(row) : null,
                    row.getBytes("salt"),
                    row.getString("text"));
        }

        boolean isReasonErased() {
            return entry != null && entry.reasonHash() != null && reason == null;
        }

        boolean isReasonAltered() {
            return entry != null
                    && reason != null
                    && salt != null
                    && !Arrays.equals(entry.reasonHash(), AuditReason.hash(salt, reason));
        }
    }
}
