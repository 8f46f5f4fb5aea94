package org.foundationops.membership.person;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.person.domain.Person;

/** What everybody may know of a person who wants to be known. */
@Schema(name = "PublicProfile", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000001", "displayName": "Ada Lovelace", "handles": {"github": "ada"}}""")
record PublicProfile(UUID id, String displayName, Map<String, String> handles) {

    /** Of somebody who has not opted in, nobody learns that they are registered. */
    static PublicProfile of(Person person) {
        String name = person.publicDisplayName().orElseThrow(() -> PersonRepository.absent(person.id()));
        return new PublicProfile(person.id(), name, person.publicHandles());
    }
}
