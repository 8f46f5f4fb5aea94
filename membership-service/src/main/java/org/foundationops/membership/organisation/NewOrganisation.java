package org.foundationops.membership.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.country.Country;
import org.foundationops.membership.organisation.domain.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/** An organisation as it is registered, and what may be changed of it. */
@Schema(examples = """
        {"legalName": "Example Software Ltd", "displayName": "Example", "country": "IE", "domains": ["example.com"]}""")
public record NewOrganisation(
        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Country String country,

        @Nullable @Size(max = 50)
        Set<@NotNull @Pattern(regexp = DOMAIN, message = "must be a domain name") String> domains,

        @Nullable UUID parentId) {

    private static final String DOMAIN =
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]";

    OrganisationDetails details() {
        return new OrganisationDetails(legalName, displayName, country, domains == null ? Set.of() : domains, parentId);
    }

    static NewOrganisation of(OrganisationDetails details) {
        return new NewOrganisation(
                details.legalName(), details.displayName(), details.country(), details.domains(), details.parentId());
    }
}
