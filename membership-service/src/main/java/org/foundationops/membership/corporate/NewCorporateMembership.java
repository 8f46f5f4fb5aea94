package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation applies for membership in a tier and names who votes for it. */
@Schema(examples = """
        {"organisationId": "0199d1a0-5b5c-7000-8000-000000000002", "tier": "BRONZE",
        "representativeId": "0199d1a0-5b5c-7000-8000-000000000001"}""")
public record NewCorporateMembership(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 40) String tier,
        @NotNull UUID representativeId,
        @Nullable UUID alternateId) {}
