package org.foundationops.membership.person;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.membership.person.domain.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Which persons a list shows. */
public class PersonFilter {

    @QueryParam("name")
    @Parameter(
            description = "Beginnings of words of the name, in any order; case, accents and punctuation do not matter.")
    @Nullable
    String name;

    @QueryParam("email")
    @Parameter(description = "Only the person with this address; machine clients cannot ask for it.")
    @Nullable
    String email;

    /** Who does not see addresses cannot find out either whether we know one. */
    void requireWithoutEmail() {
        if (email != null) {
            throw new Forbidden("Machine clients do not see e-mail addresses and cannot ask for one.");
        }
    }

    /** Conditions on the person. */
    Conditions addTo(Conditions conditions) {
        return conditions
                .and(
                        "cast(sql('array_to_tsvector(string_to_array(directory_name, '' '')) @@ name_query(?)', :name) as Boolean) = true",
                        "name",
                        name)
                .and("email = :email", "email", email == null ? null : new EmailAddress(email).value());
    }
}
