package org.foundationops.kit.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** A person of a test with the sign-in behind it, as the read models of a service know them. */
public record Linked(String sub, UUID id) {

    public static Linked person() {
        UUID id = UuidV7.next();
        Linked person = new Linked("sub-" + id, id);
        TestDatabase.execute("insert into identity_person (person_id, version, own) values (?, 1, false)", id);
        TestDatabase.execute(
                "insert into identity_sign_in (sign_in_hash, person_id, own) values (?, ?, false)",
                Tokens.signInHash(person.sub),
                id);
        return person;
    }

    public Linked holding(String role, @Nullable UUID body, Instant from, @Nullable Instant until) {
        TestDatabase.execute(
                "insert into authority (source_key, position, person_id, role, body_id, valid_from, valid_until,"
                        + " source_version, own) values (?, 0, ?, ?, ?, ?, ?, 1, false)",
                "term/" + UuidV7.next(),
                id,
                role,
                body,
                from.atOffset(ZoneOffset.UTC),
                at(until));
        return this;
    }

    public Linked mergedInto(Linked other) {
        TestDatabase.execute("update identity_person set merged_into = ? where person_id = ?", other.id, id);
        return this;
    }

    public String token() {
        return Tokens.person(sub);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
