package org.foundationops.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with all rights over the database server changes the past. Each test puts it back afterwards. */
@QuarkusTest
class TamperingTest {

    @Inject
    Audit audit;

    private final String subject = UuidV7.next().toString();
    private AutoCloseable sealersLock = () -> {};
    private long position;
    private long sequence;

    @BeforeEach
    void threeSealedEntries() throws Exception {
        record(UuidV7.next());
        record(UUID.fromString(subject));
        record(UuidV7.next());
        Trail.awaitAllSealed();
        position = Trail.position(subject);
        sequence = Trail.sequence(subject);
        assertThat(Trail.verification().getBoolean("intact")).isTrue();
        sealersLock = Trail.holdingTheSealersLock();
    }

    @AfterEach
    void thePastIsAsItWas() throws Exception {
        sealersLock.close();
        Trail.awaitAllSealed();
        assertThat(Trail.verification().getBoolean("intact")).isTrue();
    }

    @Test
    void anotherActorIsNoticed() throws Exception {
        Trail.tamper("audit_entry", "update audit_entry set actor = 'person/eve' where position = " + position);
        noticed("ENTRY_ALTERED");
        Trail.tamper("audit_entry", "update audit_entry set actor = 'system' where position = " + position);
    }

    @Test
    void anotherDetailIsNoticed() throws Exception {
        Trail.tamper(
                "audit_entry", "update audit_entry set details = '{\"amount\": \"1\"}' where position = " + position);
        noticed("ENTRY_ALTERED");
        Trail.tamper(
                "audit_entry", "update audit_entry set details = '{\"amount\": \"5\"}' where position = " + position);
    }

    @Test
    void anInstantMovedByOneMicrosecondIsNoticed() throws Exception {
        Trail.tamper(
                "audit_entry",
                "update audit_entry set recorded_at = recorded_at - interval '1 microsecond' where position = "
                        + position);
        noticed("ENTRY_ALTERED");
        Trail.tamper(
                "audit_entry",
                "update audit_entry set recorded_at = recorded_at + interval '1 microsecond' where position = "
                        + position);
    }

    @Test
    void anotherReasonIsNoticed() throws Exception {
        Trail.tamper("audit_reason", "update audit_reason set text = 'kind words' where entry = " + position);
        noticed("REASON_ALTERED");
        Trail.tamper("audit_reason", "update audit_reason set text = 'hard words' where entry = " + position);
    }

    @Test
    void aRemovedEntryIsNoticed() throws Exception {
        Trail.tamper("audit_entry", "create table taken as select * from audit_entry where position = " + position);
        Trail.tamper("audit_entry", "delete from audit_entry where position = " + position);
        noticed("ENTRY_REMOVED");
        Trail.tamper("audit_entry", "insert into audit_entry overriding system value select * from taken");
        Trail.tamper("audit_entry", "drop table taken");
    }

    @Test
    void aRemovedSealIsNoticed() throws Exception {
        Trail.tamper("audit_seal", "create table taken as select * from audit_seal where entry = " + position);
        Trail.tamper("audit_seal", "delete from audit_seal where entry = " + position);
        JsonPath verification = Trail.verification();
        assertThat(verification.getList("faults.kind")).contains("SEAL_REMOVED", "ENTRY_INSERTED");
        assertThat(verification.getLong("faults.find { it.kind == 'SEAL_REMOVED' }.sequence"))
                .isEqualTo(sequence);
        Trail.tamper("audit_seal", "insert into audit_seal select * from taken");
        Trail.tamper("audit_seal", "drop table taken");
    }

    @Test
    void anEntryRemovedTogetherWithItsSealIsNoticed() throws Exception {
        Trail.tamper("audit_entry", "create table taken as select * from audit_entry where position = " + position);
        Trail.tamper("audit_seal", "create table taken_seal as select * from audit_seal where entry = " + position);
        Trail.tamper("audit_entry", "delete from audit_entry where position = " + position);
        Trail.tamper("audit_seal", "delete from audit_seal where entry = " + position);
        noticed("SEAL_REMOVED");
        Trail.tamper("audit_entry", "insert into audit_entry overriding system value select * from taken");
        Trail.tamper("audit_seal", "insert into audit_seal select * from taken_seal");
        Trail.tamper("audit_seal", "drop table taken, taken_seal");
    }

    /** The sealer would chain it as new, if it did not claim to be old. */
    @Test
    void anEntryWrittenIntoThePastIsNoticed() throws Exception {
        Trail.tamper(
                "audit_entry",
                "insert into audit_entry (transaction, actor, action, noun, subject, details)"
                        + " select transaction, 'person/eve', action, noun, '" + UuidV7.next()
                        + "', details from audit_entry where subject = '" + subject + "'");
        JsonPath verification = Trail.verification();
        assertThat(verification.getList("faults.kind")).containsExactly("ENTRY_INSERTED");
        Trail.tamper("audit_entry", "delete from audit_entry where actor = 'person/eve'");
    }

    /** With the entry's hash computed anew, the next seal still holds the old one. */
    @Test
    void anotherSealIsNoticedByTheNextOne() throws Exception {
        Trail.tamper("audit_seal", "update audit_seal set hash = sha256(hash) where sequence = " + sequence);
        JsonPath verification = Trail.verification();
        assertThat(verification.getList("faults.kind")).containsExactly("ENTRY_ALTERED", "CHAIN_BROKEN");
        assertThat(verification.getList("faults.sequence", Long.class)).containsExactly(sequence, sequence + 1);
        Trail.tamper(
                "audit_seal",
                "update audit_seal s set hash = n.previous_hash from audit_seal n"
                        + " where n.sequence = s.sequence + 1 and s.sequence = " + sequence);
    }

    /** The numbers of transactions begin anew on the server to which a backup is restored. */
    @Test
    void theChainGoesOnAfterTheDatabaseMovedToAnotherServer() throws Exception {
        Trail.tamper(
                "audit_entry",
                "update audit_entry set transaction = (transaction::text::bigint + 1000000000)::text::xid8");
        assertThat(Trail.verification().getBoolean("intact")).isTrue();
        UUID waiting = UuidV7.next();
        record(waiting);
        sealersLock.close();
        await().until(() -> Trail.isSealed(waiting.toString()));
        UUID next = UuidV7.next();
        record(next);
        await().until(() -> Trail.isSealed(next.toString()));
        assertThat(Trail.sequence(next.toString())).isEqualTo(Trail.sequence(waiting.toString()) + 1);
        Trail.tamper(
                "audit_entry",
                "update audit_entry set transaction = (transaction::text::bigint - 1000000000)::text::xid8"
                        + " where transaction >= '1000000000'::xid8");
    }

    private void noticed(String kind) {
        JsonPath verification = Trail.verification();
        assertThat(verification.getBoolean("intact")).isFalse();
        assertThat(verification.getList("faults.kind")).containsExactly(kind);
        assertThat(verification.getLong("faults[0].sequence")).isEqualTo(sequence);
    }

    private void record(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        AuditEntry.of("changed", "trial", id).with("amount", 5).reason("hard words")));
    }
}
