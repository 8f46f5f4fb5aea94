package org.foundationops.membership.delegation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body whose power it is shall decide, until then if that matters. */
@Schema(examples = """
        {"decideBy": "2026-04-01T00:00:00Z"}""")
record NewDelegationRequest(@Nullable Instant decideBy) {}
