package org.foundationops.kit.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the kit keeps about persons in every service: who they are, what they may decide, what they did. */
@ApplicationScoped
class KitPersonalData implements PersonalData {

    private final KeptRows rows;

    KitPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "identity_person",
                "identity_sign_in",
                "authority",
                "audit_entry",
                "audit_reason",
                "idempotency_answer",
                "decision_request",
                "dead_letter",
                "outbox",
                "change_feed",
                "erased_person",
                "policy");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "records",
                        "Your record, and those that were merged into it",
                        "select person_id, merged_into from identity_person where person_id in (select id from who)",
                        records),
                rows.list(
                        "sign-ins",
                        "How you sign in: a fingerprint of your account at the sign-in provider",
                        "select person_id, sign_in_hash from identity_sign_in where person_id in (select id from who)",
                        records),
                rows.list(
                        "roles",
                        "What you may or might decide, and when",
                        "select person_id, role, body_id, valid_from, valid_until from authority"
                                + " where person_id in (select id from who) order by valid_from, source_key, position",
                        records),
                rows.list(
                        "what-you-did",
                        "What the audit trail says that you did, with the reasons you gave",
                        "select e.recorded_at, e.action, e.noun, e.subject, e.reason_code, e.details, r.text as reason"
                                + " from audit_entry e left join audit_reason r on r.entry = e.position"
                                + " where e.actor in (select 'person/' || id from who) order by e.position",
                        records),
                rows.list(
                        "what-was-done",
                        "What the audit trail says that others did to records of or about you",
                        "select e.recorded_at, e.action, e.noun, e.subject, e.reason_code, e.details"
                                + " from audit_entry e where e.actor not in (select 'person/' || id from who)"
                                + " and (e.subject in (select id::text from who) or exists (select"
                                + " from jsonb_each_text(e.details) d where d.value in (select id::text from who)))"
                                + " order by e.position",
                        records));
    }

    /**
     * Ids stay; what the kit keeps in words goes by {@link PersonErasure} and sign-ins by the message. The newest message
     * of the person takes the place of those before it.
     */
    @Override
    public void erase(UUID personId, Instant now) {}
}
