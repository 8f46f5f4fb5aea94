package org.foundationops.grants.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.application.domain.GrantKind;
import org.foundationops.grants.application.domain.NewGrant;
import org.foundationops.grants.application.domain.Recipient;
import org.foundationops.kit.country.Country;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Somebody applies for money: an event of the kind EVENT names its event, any other its code of conduct itself. */
@Schema(examples = """
        {"title": "DjangoCon Example 2026", "purpose": "Travel grants for ten speakers.", "kind": "EVENT",
        "eventId": "0199d1a0-5b5c-7000-8000-000000000060",
        "recipient": {"name": "DjangoCon Example", "country": "NL"},
        "requested": {"amount": "2200.00", "currency": "USD"}}""")
public record NewGrantApplication(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10_000) String purpose,
        @NotNull GrantKind kind,
        @Nullable UUID eventId,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "must be an address of the web")
        String conductUrl,

        @NotNull @Valid NewRecipient recipient,
        @NotNull Money requested) {

    /** Who shall get the money. */
    @Schema(examples = "{\"name\": \"DjangoCon Example\", \"country\": \"NL\", \"organisation\": true}")
    public record NewRecipient(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Country String country,

            @Schema(description = "True for an organisation; else it is a person, and erased with the applicant.")
            @Nullable
            Boolean organisation) {}

    NewGrant toGrant() {
        return new NewGrant(
                title,
                purpose,
                kind,
                eventId,
                conductUrl,
                new Recipient(recipient.name(), recipient.country(), Boolean.TRUE.equals(recipient.organisation())),
                requested);
    }
}
