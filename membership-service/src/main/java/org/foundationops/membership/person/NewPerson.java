package org.foundationops.membership.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.country.Country;
import org.jspecify.annotations.Nullable;

/** A person to be registered; the e-mail address stays private. */
@Schema(examples = """
        {"displayName": "Ada Lovelace", "email": "ada@example.org", "country": "GB"}""")
public record NewPerson(
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Email @Size(max = 254) String email,
        @Nullable @Country String country) {}
