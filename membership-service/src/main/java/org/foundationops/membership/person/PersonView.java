package org.foundationops.membership.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonDetails;
import org.jspecify.annotations.Nullable;

/** A person; the e-mail address only for those who may know it. */
@Schema(name = "Person", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000001", "displayName": "Ada Lovelace", "email": "ada@example.org",
        "country": "GB", "locale": "en-GB", "handles": {"github": {"handle": "ada", "listed": true}}, "listedInDirectory": false, "displayNamePublic": false,
        "registeredAt": "2026-03-10T09:30:00Z"}""")
public record PersonView(
        UUID id,
        @JsonIgnore long version,
        String displayName,
        @Nullable String email,
        @Nullable String country,
        @Nullable Locale locale,
        Map<String, HandleView> handles,
        boolean listedInDirectory,
        boolean displayNamePublic,
        Instant registeredAt,
        @Nullable UUID mergedInto,

        @Schema(description = "Since when nothing identifies the person any more.") @Nullable
        Instant erasedAt)
        implements Versioned {

    public static PersonView withEmail(Person person) {
        return of(person, person.email());
    }

    static PersonView withoutEmail(Person person) {
        return of(person, null);
    }

    private static PersonView of(Person person, @Nullable String email) {
        PersonDetails details = person.details();
        return new PersonView(
                person.id(),
                person.version(),
                details.displayName(),
                email,
                details.country(),
                details.locale(),
                HandleView.of(details.handles()),
                details.listedInDirectory(),
                details.displayNamePublic(),
                person.registeredAt(),
                person.mergedInto().orElse(null),
                person.erasedAt().orElse(null));
    }
}
