package org.foundationops.elections.term;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which terms a list shows. */
public class TermFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;

    @QueryParam("personId")
    @Nullable
    UUID personId;
}
