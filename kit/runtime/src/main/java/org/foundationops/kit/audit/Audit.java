package org.foundationops.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail: one row in the transaction of the change. The sealer chains it afterwards. */
@ApplicationScoped
public class Audit {

    private static final String ENTRY =
            "insert into audit_entry (actor, action, noun, subject, reason_code, details, reason_hash)"
                    + " values (?, ?, ?, ?, ?, ?::jsonb, ?)";

    private static final String ENTRY_WITH_REASON = "with entry as (" + ENTRY
            + " returning position) insert into audit_reason (entry, salt, text)" + " select position, ?, ? from entry";

    private static final String ENTRIES = """
            insert into audit_entry (actor, action, noun, subject, reason_code, details, reason_hash)
            select ?, action, noun, subject, null, details::jsonb, null
            from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as each (action, noun, subject, details, place)
            order by place
            """;

    private static final String REASONS_ABOUT = """
            delete from audit_reason r using audit_entry e
            where e.position = r.entry and (e.subject = ? or exists (
                select from jsonb_each_text(e.details) d where d.value = ?))
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();

    Audit(Sql sql, ObjectMapper json, Caller caller) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
    }

    /** Records the change as done by whoever makes this request, or by the system outside of requests. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        String details = details(entry);
        @Nullable String reason = entry.reason();
        if (reason == null) {
            sql.run(
                    ENTRY,
                    actor(entry),
                    entry.action(),
                    entry.noun(),
                    entry.subject(),
                    entry.reasonCode(),
                    details,
                    (byte[]) null);
            return;
        }
        byte[] salt = new byte[AuditReason.SALT_BYTES];
        random.nextBytes(salt);
        sql.run(
                ENTRY_WITH_REASON,
                actor(entry),
                entry.action(),
                entry.noun(),
                entry.subject(),
                entry.reasonCode(),
                details,
                AuditReason.hash(salt, reason),
                salt,
                reason);
    }

    /**
     * Records many changes in one statement, none of them with a reason.
     *
     * @param actor who asked for them, where the work is done after the request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(String actor, List<AuditEntry> entries) {
        if (entries.stream().anyMatch(entry -> entry.reason() != null || entry.reasonCode() != null)) {
            throw new IllegalArgumentException("Reasons are recorded one by one");
        }
        sql.run(
                ENTRIES,
                actor,
                texts(entries, AuditEntry::action),
                texts(entries, AuditEntry::noun),
                texts(entries, AuditEntry::subject),
                texts(entries, this::details));
    }

    private static String[] texts(List<AuditEntry> entries, Function<AuditEntry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    /** Erases what was said in words about changes of one subject; the chain stays whole. Answers how many texts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int eraseReasons(String noun, UUID id) {
        int erased = sql.run(
                "delete from audit_reason where entry in"
                        + " (select position from audit_entry where noun = ? and subject = ?)",
                noun,
                id.toString());
        record(AuditEntry.of("reasons-erased", noun, id).with("count", erased));
        return erased;
    }

    /** The same for every entry whose subject the person is, or that names them in a detail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int eraseReasonsAbout(UUID personId) {
        int erased = sql.run(REASONS_ABOUT, personId.toString(), personId.toString());
        if (erased > 0) {
            record(AuditEntry.of("reasons-erased", "person", personId).with("count", erased));
        }
        return erased;
    }

    private String actor(AuditEntry entry) {
        return entry.actor() == null ? actor() : entry.actor();
    }

    private String actor() {
        return Arc.container().requestContext().isActive() ? caller.actor() : "system";
    }

    private String details(AuditEntry entry) {
        try {
            return json.writeValueAsString(entry.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
