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
        {"legalName": "Example Software Ltd", "displayName": "Example", "country": "IE", "domains": ["example.com"],
        "website": "https://example.com/"}""")
public record NewOrganisation(
        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 200) String displayName,
        @NotNull @Country String country,

        @Nullable @Size(max = 50)
        Set<@NotNull @Pattern(regexp = DOMAIN, message = "must be a domain name") String> domains,

        @Nullable UUID parentId,

        @Nullable
        @Size(max = 300)
        @Pattern(regexp = WEBSITE, message = "must be an address that begins with https:// or http://")
        String website) {

    private static final String DOMAIN =
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]";

    /** Printable ASCII without what could end an attribute of a page that shows the link. */
    private static final String WEBSITE = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[!#$%&()*+,./0-9:;=?@A-Z_a-z~-]*)?";

    OrganisationDetails details() {
        return new OrganisationDetails(
                legalName, displayName, country, domains == null ? Set.of() : domains, parentId, website);
    }

    static NewOrganisation of(OrganisationDetails details) {
        return new NewOrganisation(
                details.legalName(),
                details.displayName(),
                details.country(),
                details.domains(),
                details.parentId(),
                details.website());
    }
}
