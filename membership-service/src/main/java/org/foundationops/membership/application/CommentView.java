package org.foundationops.membership.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A member's comment on an application; the text is absent once it was erased. */
@Schema(name = "ApplicationComment", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000d", "applicationId": "0199d1a0-5b5c-7000-8000-000000000004",
        "authorId": "0199d1a0-5b5c-7000-8000-000000000006", "displayName": "Grace Hopper",
        "text": "Patient reviews, always.", "writtenAt": "2026-03-02T09:30:00Z"}""")
public record CommentView(
        UUID id,
        @JsonIgnore long version,
        UUID applicationId,
        UUID authorId,
        String displayName,
        @Nullable String text,
        Instant writtenAt,
        @Nullable Instant erasedAt)
        implements Versioned {}
