package org.foundationops.membership.me;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.country.Country;
import org.foundationops.membership.person.HandleView;
import org.foundationops.membership.person.domain.PersonDetails;
import org.jspecify.annotations.Nullable;

/** What somebody may change of themself, consent to publication included; handles by kind, for example github. */
@Schema(examples = """
        {"listedInDirectory": true, "displayNamePublic": true, "locale": "en-GB",
        "handles": {"github": {"handle": "ada", "listed": true}}}""")
record Profile(
        @NotBlank @Size(max = 200) String displayName,
        @Nullable @Country String country,
        @Nullable Locale locale,
        boolean listedInDirectory,
        boolean displayNamePublic,

        @NotNull @Size(max = 20)
        Map<@Pattern(regexp = KIND, message = "must be kebab-case") String, @Valid @NotNull HandleView> handles) {

    private static final String KIND = "[a-z][a-z0-9-]{0,39}";

    static Profile of(PersonDetails details) {
        return new Profile(
                details.displayName(),
                details.country(),
                details.locale(),
                details.listedInDirectory(),
                details.displayNamePublic(),
                HandleView.of(details.handles()));
    }

    PersonDetails details() {
        return new PersonDetails(
                displayName, country, locale, listedInDirectory, displayNamePublic, HandleView.handles(handles));
    }
}
