package org.foundationops.membership.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.conflict.domain.Ground;

/** Whether somebody was free to decide about something at an instant, and if not, why. */
@Schema(name = "ConflictCheck", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "subject": "/v1/membership-applications/0199d1a0-5b5c-7000-8000-000000000004",
        "at": "2026-03-10T09:30:00Z", "conflicted": true,
        "grounds": [{"kind": "CO_AFFILIATED", "personId": "0199d1a0-5b5c-7000-8000-00000000000c"}]}""")
record ConflictCheckView(UUID personId, String subject, Instant at, boolean conflicted, List<Ground> grounds) {}
