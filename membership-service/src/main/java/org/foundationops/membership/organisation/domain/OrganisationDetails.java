package org.foundationops.membership.organisation.domain;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an organisation is called, where it is, which internet domains are its own, who owns it, and its website. */
public record OrganisationDetails(
        String legalName,
        String displayName,
        String country,
        Set<String> domains,
        @Nullable UUID parentId,
        @Nullable String website) {

    public OrganisationDetails {
        legalName = legalName.strip();
        displayName = displayName.strip();
        domains =
                domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
