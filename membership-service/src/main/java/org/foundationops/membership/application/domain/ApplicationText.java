package org.foundationops.membership.application.domain;

import java.util.Set;

/** What somebody has contributed, in which categories. */
public record ApplicationText(String statement, Set<Category> categories) {

    public ApplicationText {
        categories = Set.copyOf(categories);
    }
}
