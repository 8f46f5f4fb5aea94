package org.foundationops.kit.http;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Only what was changed since an instant; a {@code @BeanParam} of lists of things that change. */
public class UpdatedSince {

    /** What the next visit asks with: nothing that is recorded before it can still appear. */
    public static final String NEXT = "Next-Updated-Since";

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what was changed at this instant or later. The first page carries the header "
                    + "`Next-Updated-Since`: ask with it the next time and nothing is missed; some things come twice.")
    @Nullable
    Instant updatedSince;

    /** Absent: everything. */
    public @Nullable Instant instant() {
        return updatedSince;
    }

    /** Absent: everything that ever changed. */
    public Instant orBeginning() {
        return updatedSince == null ? Instant.EPOCH : updatedSince;
    }
}
