package org.foundationops.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RecordedEntryTest {

    private static final Instant RECORDED = Instant.parse("2027-03-01T18:00:00Z");
    private static final Instant SEALED = Instant.parse("2027-03-01T18:00:00.25Z");

    private final RecordedEntry entry = entry("{\"b\": \"2\", \"a\": \"\u00e9\"}");

    /** Written out, so that anybody can compute the chain with other tools. */
    @Test
    void theHashIsThatOfTheHashBeforeAndTheCanonicalJson() {
        String canonical = "{\"action\":\"approved\",\"actor\":\"person/1\",\"details\":{\"a\":\"\u00e9\",\"b\":\"2\"},"
                + "\"noun\":\"grant-application\",\"position\":9,\"reasonCode\":\"DECIDED\","
                + "\"recordedAt\":\"2027-03-01T18:00:00.000000Z\",\"sealedAt\":\"2027-03-01T18:00:00.250000Z\","
                + "\"sequence\":7,\"subject\":\"2\"}";
        var sha256 = AuditReason.sha256();
        sha256.update(AuditChain.GENESIS);
        byte[] expected = sha256.digest(canonical.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(entry.hash(7, SEALED, AuditChain.GENESIS)))
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void theOrderInWhichTheDatabaseKeepsDetailsDoesNotMatter() {
        assertThat(entry("{\"a\":\"\u00e9\",\"b\":\"2\"}").hash(7, SEALED, AuditChain.GENESIS))
                .isEqualTo(entry.hash(7, SEALED, AuditChain.GENESIS));
    }

    @Test
    void thePlaceTheTimeAndTheHashBeforeCount() {
        byte[] hash = entry.hash(7, SEALED, AuditChain.GENESIS);
        assertThat(entry.hash(8, SEALED, AuditChain.GENESIS)).isNotEqualTo(hash);
        assertThat(entry.hash(7, SEALED.plusNanos(1000), AuditChain.GENESIS)).isNotEqualTo(hash);
        assertThat(entry.hash(7, SEALED, hash)).isNotEqualTo(hash);
    }

    private static RecordedEntry entry(String details) {
        return new RecordedEntry(
                9, RECORDED, "person/1", "approved", "grant-application", "2", "DECIDED", details, null);
    }
}
