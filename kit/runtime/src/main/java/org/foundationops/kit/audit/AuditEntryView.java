package org.foundationops.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail.
 *
 * @param sequence place in the chain; absent while it is not sealed
 * @param reason absent if none was given, or if it was erased
 */
public record AuditEntryView(
        long position,
        Instant recordedAt,
        String actor,
        String action,
        String noun,
        String subject,
        @Nullable String reasonCode,
        Map<String, String> details,
        @Nullable String reason,
        @Nullable Long sequence,
        @Nullable String hash) {

    static AuditEntryView read(ResultSet row) throws SQLException {
        RecordedEntry entry = RecordedEntry.read(row);
        byte[] hash = row.getBytes("hash");
        return new AuditEntryView(
                entry.position(),
                entry.recordedAt(),
                entry.actor(),
                entry.action(),
                entry.noun(),
                entry.subject(),
                entry.reasonCode(),
                texts(entry.detailsJson()),
                row.getString("text"),
                hash == null ? null : row.getLong("sequence"),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }

    private static Map<String, String> texts(JsonNode details) {
        Map<String, String> texts = new TreeMap<>();
        details.properties()
                .forEach(detail -> texts.put(detail.getKey(), detail.getValue().asText()));
        return texts;
    }

    String sortKey() {
        return Long.toString(position);
    }
}
