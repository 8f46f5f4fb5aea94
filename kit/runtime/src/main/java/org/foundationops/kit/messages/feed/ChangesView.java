package org.foundationops.kit.messages.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes, oldest first. */
@Schema(name = "Changes")
record ChangesView(
        List<Change> items,

        @Schema(description = "Where to go on, at once or later: it is always there, also when nothing is new.")
        String next,

        @Schema(description = "Whether there is more already.")
        boolean hasMore) {}
