package org.foundationops.elections.nomination.domain;

import java.util.List;

/** What a nominee says publicly: the name on the ballot paper, the statement, and every affiliation. */
public record Acceptance(
        String displayName,
        String statement,
        List<String> affiliations,
        List<String> links,
        boolean conductAcknowledged) {

    public Acceptance {
        affiliations = List.copyOf(affiliations);
        links = List.copyOf(links);
    }
}
