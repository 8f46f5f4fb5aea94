package org.foundationops.elections.leave;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.leave.domain.Leave;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A leave, as the body and the messages show it. */
@Schema(name = "Leave", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001",
        "personId": "0199d1a0-5b5c-7000-8000-000000000011", "from": "2027-02-01T00:00:00Z", "until": "2027-06-01T00:00:00Z",
        "recordedAt": "2027-01-20T18:00:00Z", "minuteReference": "Board 2027-01, item 3"}""")
public record LeaveView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        UUID personId,
        Instant from,
        Instant until,
        Instant recordedAt,
        @Nullable String minuteReference)
        implements Versioned {

    static LeaveView of(Leave leave) {
        return new LeaveView(
                leave.id(),
                leave.version(),
                leave.bodyId(),
                leave.personId(),
                leave.from(),
                leave.until(),
                leave.recordedAt(),
                leave.minuteReference().orElse(null));
    }

    String sortKey() {
        return id.toString();
    }
}
