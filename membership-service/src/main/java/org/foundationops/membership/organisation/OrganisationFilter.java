package org.foundationops.membership.organisation;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.jspecify.annotations.Nullable;

/** Which organisations a list shows. */
public class OrganisationFilter {

    @QueryParam("name")
    @Parameter(
            description = "Beginnings of words of the display name or the legal name, in any order; case, accents and "
                    + "punctuation do not matter.")
    @Nullable
    String name;

    @QueryParam("domain")
    @Parameter(description = "Only the organisation that has this domain.")
    @Nullable
    String domain;

    /** Conditions on the organisation. */
    Conditions addTo(Conditions conditions) {
        return conditions
                .and(
                        "cast(sql('array_to_tsvector(string_to_array(search_name, '' '')) @@ name_query(?)', :name) as Boolean) = true",
                        "name",
                        name)
                .and(
                        ":domain member of domains",
                        "domain",
                        domain == null ? null : domain.strip().toLowerCase(Locale.ROOT));
    }
}
