package org.foundationops.membership.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** That somebody was erased, and why. */
@Schema(name = "Erasure", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "erasedAt": "2026-03-12T09:30:00Z", "records": 1,
        "letterReference": "Privacy file 2026/17", "letterReceivedOn": "2026-03-10"}""")
record ErasureView(
        UUID personId,
        Instant erasedAt,

        @Schema(description = "How many records: the person, and those that were merged into them.")
        int records,

        @Nullable UUID requestId,
        @Nullable String letterReference,
        @Nullable LocalDate letterReceivedOn) {

    static final String COLUMNS = "person_id, erased_at, records, request_id, letter_reference, letter_received_on";

    static ErasureView read(ResultSet row) throws SQLException {
        return new ErasureView(
                row.getObject("person_id", UUID.class),
                Sql.instant(row, "erased_at"),
                row.getInt("records"),
                row.getObject("request_id", UUID.class),
                row.getString("letter_reference"),
                row.getObject("letter_received_on", LocalDate.class));
    }
}
