package org.foundationops.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the table, and what of it goes into the chain. */
record RecordedEntry(
        long position,
        Instant recordedAt,
        String actor,
        String action,
        String noun,
        String subject,
        @Nullable String reasonCode,
        String details,
        byte @Nullable [] reasonHash) {

    static final String COLUMNS = "e.position, e.recorded_at, e.actor, e.action, e.noun, e.subject, e.reason_code,"
            + " e.details::text as details, e.reason_hash";

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static RecordedEntry read(ResultSet row) throws SQLException {
        return new RecordedEntry(
                row.getLong("position"),
                Sql.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("noun"),
                row.getString("subject"),
                row.getString("reason_code"),
                row.getString("details"),
                row.getBytes("reason_hash"));
    }

    /** SHA-256 over the hash before and the canonical JSON (RFC 8785) of the entry at its place in the chain. */
    byte[] hash(long sequence, Instant sealedAt, byte[] previous) {
        MessageDigest sha256 = AuditReason.sha256();
        sha256.update(previous);
        return sha256.digest(canonical(sequence, sealedAt));
    }

    private byte[] canonical(long sequence, Instant sealedAt) {
        ObjectNode json = JSON.createObjectNode()
                .put("sequence", sequence)
                .put("sealedAt", MICROSECONDS.format(sealedAt))
                .put("position", position)
                .put("recordedAt", MICROSECONDS.format(recordedAt))
                .put("actor", actor)
                .put("action", action)
                .put("noun", noun)
                .put("subject", subject);
        json.set("details", detailsJson());
        if (reasonCode != null) {
            json.put("reasonCode", reasonCode);
        }
        if (reasonHash != null) {
            json.put("reasonHash", HexFormat.of().formatHex(reasonHash));
        }
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode detailsJson() {
        try {
            return JSON.readTree(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
