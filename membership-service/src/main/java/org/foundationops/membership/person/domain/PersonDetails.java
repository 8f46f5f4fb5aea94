package org.foundationops.membership.person.domain;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person may say about themself; all of it is private, but for the display name and the listed handles of those
 * who opted in.
 *
 * @param locale the language to write to the person in
 * @param listedInDirectory the public directory of members may show the display name
 * @param displayNamePublic minutes, candidacies and results may show the display name
 * @param handles what the person is called elsewhere, by kind
 */
public record PersonDetails(
        String displayName,
        @Nullable String country,
        @Nullable Locale locale,
        boolean listedInDirectory,
        boolean displayNamePublic,
        Map<String, Handle> handles) {

    public PersonDetails {
        displayName = displayName.strip();
        handles = Map.copyOf(handles);
    }

    /** Nothing is public until the person says so. */
    public static PersonDetails privateOnes(String displayName, @Nullable String country) {
        return new PersonDetails(displayName, country, null, false, false, Map.of());
    }
}
