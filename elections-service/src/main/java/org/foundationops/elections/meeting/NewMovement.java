package org.foundationops.elections.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who comes or goes, now. */
@Schema(name = "NewMovement", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000011"}""")
public record NewMovement(@NotNull UUID personId) {}
