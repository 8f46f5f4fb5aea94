package org.foundationops.elections.affiliationcase;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.foundationops.elections.affiliationcase.domain.CaseStatus;
import org.jspecify.annotations.Nullable;

/** Which cases a list shows. */
public class AffiliationCaseFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;

    @QueryParam("status")
    @Nullable
    CaseStatus status;
}
