package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who a person is and how they sign in. */
@ApplicationScoped
class PersonPersonalData implements PersonalData {

    private final KeptRows rows;

    PersonPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "person_handle", "person_sign_in");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "person",
                        "Who you are, and what of it you made public",
                        "select id, display_name, email, new_email, new_email_asked_at, new_email_expires_at, country,"
                                + " locale, listed_in_directory, display_name_public, registered_at, merged_into,"
                                + " merged_at, erased_at from person where id in (select id from who)",
                        records),
                rows.list(
                        "handles",
                        "What you are called elsewhere",
                        "select person_id, kind, handle, listed from person_handle"
                                + " where person_id in (select id from who) order by person_id, kind",
                        records),
                rows.list(
                        "sign-in-links",
                        "When your accounts at the sign-in provider were linked to you",
                        "select person_id, sign_in_hash, linked_at from person_sign_in"
                                + " where person_id in (select id from who) order by linked_at",
                        records));
    }

    /** Comes last, by {@link PersonService#erase}: the other features still look for the addresses. */
    @Override
    public void erase(UUID personId, Instant now) {}
}
