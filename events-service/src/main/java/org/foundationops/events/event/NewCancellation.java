package org.foundationops.events.event;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The event will not take place; the reason is private. */
@Schema(examples = """
        {"reason": "The venue closed."}""")
public record NewCancellation(@Nullable @Size(max = 2000) String reason) {}
