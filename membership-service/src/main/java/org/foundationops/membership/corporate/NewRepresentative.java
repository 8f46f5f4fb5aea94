package org.foundationops.membership.corporate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.corporate.domain.Capacity;

/** Who acts for the organisation from now on, in place of who did so in this capacity. */
@Schema(examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "capacity": "ALTERNATE"}""")
public record NewRepresentative(
        @NotNull UUID personId, @NotNull Capacity capacity) {}
