package org.foundationops.membership.space;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who administers a space, or stops doing so. */
@Schema(name = "CommunitySpaceAdministrator", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000003"}""")
record NewAdministrator(@NotNull UUID personId) {}
