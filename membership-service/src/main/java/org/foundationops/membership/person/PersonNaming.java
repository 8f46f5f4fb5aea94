package org.foundationops.membership.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.country.Country;
import org.foundationops.membership.person.domain.PersonDetails;
import org.jspecify.annotations.Nullable;

/** What an officer may correct of a person; what is public only the person decides. */
@Schema(examples = """
        {"displayName": "Ada King, Countess of Lovelace"}""")
record PersonNaming(
        @NotBlank @Size(max = 200) String displayName,
        @Nullable @Country String country) {

    static PersonNaming of(PersonDetails details) {
        return new PersonNaming(details.displayName(), details.country());
    }

    PersonDetails in(PersonDetails details) {
        return new PersonDetails(
                displayName,
                country,
                details.locale(),
                details.listedInDirectory(),
                details.displayNamePublic(),
                details.handles());
    }
}
