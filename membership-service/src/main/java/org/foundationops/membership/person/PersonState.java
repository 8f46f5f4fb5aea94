package org.foundationops.membership.person;

import java.util.List;
import java.util.UUID;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * A person as all services know them: no personal data but the display name of those who made it public. A merged one
 * keeps its sign-ins and names the survivor, to whom they lead in whatever order messages come. Of an erased one nothing
 * is left but the id, and everybody forgets what they know of it.
 */
record PersonState(
        UUID id,
        long version,
        @Nullable String displayName,
        List<String> signIns,
        @Nullable UUID mergedInto,
        @Nullable Boolean erased) {

    static PersonState of(Person person) {
        return new PersonState(
                person.id(),
                person.version(),
                person.publicDisplayName().orElse(null),
                person.signIns().stream().map(SignIn::signInHash).toList(),
                person.mergedInto().orElse(null),
                person.erasedAt().map(at -> true).orElse(null));
    }
}
