package org.foundationops.kit.messages.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as it stands in Kafka: a CloudEvent with the whole public state of its subject after the change. */
@Schema(name = "Change", examples = """
        {"specversion": "1.0", "id": "0199d1a0-5b5c-7000-8000-000000000020",
        "type": "foundation.membership.member.admitted.v1", "source": "/membership-service",
        "subject": "member/0199d1a0-5b5c-7000-8000-000000000003", "time": "2026-03-11T08:00:00Z",
        "dataschema": "urn:foundation:schema:foundation.membership.member.admitted.v1",
        "datacontenttype": "application/json",
        "data": {"id": "0199d1a0-5b5c-7000-8000-000000000003", "version": 0}}""")
record Change(
        String specversion,
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        String dataschema,
        String datacontenttype,
        @Nullable String traceparent,

        @Schema(
                implementation = Object.class,
                description = "Follows the schema of its type, see the message contracts.")
        JsonNode data) {}
