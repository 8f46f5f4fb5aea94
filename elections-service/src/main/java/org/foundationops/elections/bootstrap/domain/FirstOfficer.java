package org.foundationops.elections.bootstrap.domain;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.appointment.domain.OfficerRole;
import org.jspecify.annotations.Nullable;

/** Who holds which office from when. */
public record FirstOfficer(
        OfficerRole role,
        UUID personId,
        Instant from,
        @Nullable Instant until) {}
