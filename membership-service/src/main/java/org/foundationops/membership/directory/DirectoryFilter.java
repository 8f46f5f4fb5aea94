package org.foundationops.membership.directory;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.country.Country;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Whom the directory shows. */
public class DirectoryFilter {

    private static final int LONGEST = 200;

    @QueryParam("name")
    @Parameter(
            description = "Beginnings of words of the name, in any order; case, accents and punctuation do not matter.")
    @Nullable
    String name;

    @QueryParam("country")
    @Parameter(description = "A country of ISO 3166-1, two capital letters.")
    @Nullable
    String country;

    @Nullable
    String name() {
        if (name != null && name.length() > LONGEST) {
            throw unusable("name", "must have at most " + LONGEST + " characters");
        }
        return name;
    }

    @Nullable
    String country() {
        if (!Country.Validator.isCountry(country)) {
            throw unusable("country", "must be a country of ISO 3166-1, two capital letters");
        }
        return country;
    }

    private static InvalidRequest unusable(String parameter, String rule) {
        return new InvalidRequest(
                "The parameter " + parameter + " " + rule + ".", List.of(FieldError.parameter(parameter, rule)));
    }
}
