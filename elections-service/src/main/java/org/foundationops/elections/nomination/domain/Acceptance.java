package org.foundationops.elections.nomination.domain;

import java.util.List;

/** What a nominee says publicly: the name on the ballot paper, the statement, and every affiliation. */
public record Acceptance(String displayName, String statement, List<String> affiliations, boolean conductAcknowledged) {

    public Acceptance {
        affiliations = List.copyOf(affiliations);
    }
}
