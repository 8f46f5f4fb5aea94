package org.foundationops.membership.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.organisation.domain.Organisation;
import org.foundationops.membership.organisation.domain.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/** An organisation; all of it is public. */
@Schema(name = "Organisation", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000002", "legalName": "Example Software Ltd", "displayName": "Example",
        "country": "IE", "domains": ["example.com"], "website": "https://example.com/", "registeredAt": "2026-03-10T09:30:00Z"}""")
public record OrganisationView(
        UUID id,
        @JsonIgnore long version,
        String legalName,
        String displayName,
        String country,
        List<String> domains,
        @Nullable UUID parentId,
        @Nullable String website,
        Instant registeredAt)
        implements Versioned {

    static OrganisationView of(Organisation organisation) {
        OrganisationDetails details = organisation.details();
        return new OrganisationView(
                organisation.id(),
                organisation.version(),
                details.legalName(),
                details.displayName(),
                details.country(),
                details.domains().stream().sorted().toList(),
                details.parentId(),
                details.website(),
                organisation.registeredAt());
    }
}
