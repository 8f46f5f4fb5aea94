package org.foundationops.membership.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A member's support for an application. */
@Schema(name = "Endorsement", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000c", "applicationId": "0199d1a0-5b5c-7000-8000-000000000004",
        "personId": "0199d1a0-5b5c-7000-8000-000000000006", "displayName": "Grace Hopper",
        "endorsedAt": "2026-03-02T09:30:00Z"}""")
public record EndorsementView(
        UUID id,
        @JsonIgnore long version,
        UUID applicationId,
        UUID personId,
        String displayName,
        Instant endorsedAt,
        @Nullable Instant withdrawnAt)
        implements Versioned {}
