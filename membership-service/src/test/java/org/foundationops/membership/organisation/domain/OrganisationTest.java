package org.foundationops.membership.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID PARENT = new UUID(0, 2);

    private final Organisation organisation =
            new Organisation(ID, details("Example", null), Instant.parse("2026-03-10T12:00:00Z"));

    @Test
    void domainsHaveOneSpelling() {
        assertThat(organisation.details().domains()).containsExactly("example.com");
    }

    @Test
    void mayBeOwnedByAnother() {
        assertThat(organisation.update(details("Example", PARENT), Set.of(PARENT)))
                .contains(new OrganisationChange.Updated(ID));
        assertThat(organisation.details().parentId()).isEqualTo(PARENT);
    }

    @Test
    void mayNotOwnItselfOverAnyNumberOfSteps() {
        assertThatExceptionOfType(OrganisationCycle.class)
                .isThrownBy(() -> organisation.update(details("Example", ID), Set.of(ID)));
        assertThatExceptionOfType(OrganisationCycle.class)
                .isThrownBy(() -> organisation.update(details("Example", PARENT), Set.of(PARENT, new UUID(0, 3), ID)));
        assertThat(organisation.details().parentId()).isNull();
    }

    @Test
    void takingOverTheSameDetailsIsNoChange() {
        assertThat(organisation.update(details("Example", null), Set.of())).isEmpty();
        assertThat(organisation.update(details("Another", null), Set.of())).isPresent();
    }

    private static OrganisationDetails details(String name, @Nullable UUID parent) {
        return new OrganisationDetails("Example Software Ltd", name, "IE", Set.of("Example.COM"), parent, null);
    }
}
