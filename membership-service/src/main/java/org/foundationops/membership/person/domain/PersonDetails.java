package org.foundationops.membership.person.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a person may say about themself; all of it is private, but for the display name of those who opted in.
 *
 * @param listedInDirectory the public directory of members may show the display name
 * @param displayNamePublic minutes, candidacies and results may show the display name
 */
public record PersonDetails(
        String displayName, @Nullable String country, boolean listedInDirectory, boolean displayNamePublic) {

    public PersonDetails {
        displayName = displayName.strip();
    }

    /** Nothing is public until the person says so. */
    public static PersonDetails privateOnes(String displayName, @Nullable String country) {
        return new PersonDetails(displayName, country, false, false);
    }
}
