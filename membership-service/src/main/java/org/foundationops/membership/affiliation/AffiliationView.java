package org.foundationops.membership.affiliation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.AffiliationKind;
import org.foundationops.membership.period.domain.Period;

/** What a person is to an organisation, with every time in which they were, are or will be. */
@Schema(name = "Affiliation", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000b", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "organisationId": "0199d1a0-5b5c-7000-8000-000000000002", "kind": "EMPLOYEE",
        "periods": [{"from": "2026-03-01T00:00:00Z", "recordedAt": "2026-03-10T09:30:00Z"}]}""")
public record AffiliationView(
        UUID id,
        @JsonIgnore long version,
        UUID personId,
        UUID organisationId,
        AffiliationKind kind,
        List<Period> periods)
        implements Versioned {

    public static AffiliationView of(Affiliation affiliation) {
        return new AffiliationView(
                affiliation.id(),
                affiliation.version(),
                affiliation.personId(),
                affiliation.organisationId(),
                affiliation.kind(),
                affiliation.periods());
    }
}
