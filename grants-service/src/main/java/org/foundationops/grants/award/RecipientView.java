package org.foundationops.grants.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gets the money; of history the country is not known. */
@Schema(
        name = "AwardRecipient",
        examples = "{\"name\": \"DjangoCon Example\", \"country\": \"NL\", \"organisation\": true}")
public record RecipientView(String name, @Nullable String country, boolean organisation) {}
