package org.foundationops.grants;

import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestPerson;

/** A body of its own for each test, with people in its offices. */
public record TestBody(UUID id, TestPerson treasurer, TestPerson secretary, TestPerson director) {

    public static TestBody create() {
        UUID body = UuidV7.next();
        return new TestBody(
                body,
                People.register().holding("treasurer", body),
                People.register().holding("secretary", body),
                People.register().holding("director", body));
    }
}
