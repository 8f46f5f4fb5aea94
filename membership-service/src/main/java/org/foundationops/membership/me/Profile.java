package org.foundationops.membership.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.country.Country;
import org.foundationops.membership.person.domain.PersonDetails;
import org.jspecify.annotations.Nullable;

/** What somebody may change of themself, consent to publication included. */
@Schema(examples = """
        {"listedInDirectory": true, "displayNamePublic": true}""")
record Profile(
        @NotBlank @Size(max = 200) String displayName,
        @Nullable @Country String country,
        boolean listedInDirectory,
        boolean displayNamePublic) {

    static Profile of(PersonDetails details) {
        return new Profile(
                details.displayName(), details.country(), details.listedInDirectory(), details.displayNamePublic());
    }

    PersonDetails details() {
        return new PersonDetails(displayName, country, listedInDirectory, displayNamePublic);
    }
}
