package org.foundationops.membership.affiliation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether two persons belong together through their organisations at an instant; organisations as they are now. */
@Schema(name = "CoAffiliation", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "otherId": "0199d1a0-5b5c-7000-8000-00000000000c",
        "at": "2026-03-10T09:30:00Z", "coAffiliated": true}""")
record CoAffiliationView(UUID personId, UUID otherId, Instant at, boolean coAffiliated) {}
