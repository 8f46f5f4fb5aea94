package org.foundationops.kit.testing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whom the service under test knows, with the subject of their tokens. */
public record TestPerson(UUID id, String sub) {

    public String token() {
        return Tokens.person(sub);
    }

    /** How audit entries and messages name this person. */
    public String actor() {
        return "person/" + id;
    }

    /** Gives the role from long ago and without an end, and waits until the service knows it. */
    public TestPerson holding(String role, @Nullable UUID bodyId) {
        return holding(role, bodyId, Authorities.LONG_AGO, null);
    }

    /** Gives the role for [from, until), and waits until the service knows it. */
    public TestPerson holding(String role, @Nullable UUID bodyId, Instant from, @Nullable Instant until) {
        Authorities.give(this, role, bodyId, from, until);
        return this;
    }
}
