package org.foundationops.elections.appointment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which appointments a list shows. */
public class AppointmentFilter {

    @QueryParam("bodyId")
    @Nullable
    UUID bodyId;

    @QueryParam("personId")
    @Nullable
    UUID personId;
}
