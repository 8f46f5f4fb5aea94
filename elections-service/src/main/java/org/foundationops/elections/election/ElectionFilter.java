package org.foundationops.elections.election;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.jspecify.annotations.Nullable;

/** Which elections a list shows. */
public class ElectionFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;

    @QueryParam("status")
    @Nullable
    ElectionStatus status;
}
