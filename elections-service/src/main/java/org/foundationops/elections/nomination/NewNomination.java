package org.foundationops.elections.nomination;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody proposed, oneself or another. */
@Schema(name = "NewNomination", examples = """
        {"nomineeId": "0199d1a0-5b5c-7000-8000-000000000013"}""")
public record NewNomination(@NotNull UUID nomineeId) {}
