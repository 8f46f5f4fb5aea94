package org.foundationops.membership.affirmation;

import java.util.List;

/**
 * Policy {@code affirmation}.
 *
 * @param textVersion the version of the text to be affirmed
 * @param roles who has to affirm every year
 * @param requiredForDelegatedDecisions whether who has not affirmed may not decide by a delegation
 */
record AffirmationPolicy(String textVersion, List<String> roles, boolean requiredForDelegatedDecisions) {

    static final String NAME = "affirmation";
}
