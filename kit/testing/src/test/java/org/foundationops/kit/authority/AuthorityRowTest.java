package org.foundationops.kit.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorityRowTest {

    private static final Instant BEGIN = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-04-01T00:00:00Z");
    private static final UUID BODY = new UUID(1, 1);

    private final AuthorityRow term = new AuthorityRow(new UUID(0, 1), "director", BODY, BEGIN, END);
    private final AuthorityRow open = new AuthorityRow(new UUID(0, 1), "director", BODY, BEGIN, null);

    @Test
    void theFirstInstantBelongsToTheTerm() {
        assertThat(term.isValidAt(BEGIN)).isTrue();
        assertThat(term.isValidAt(BEGIN.minus(1, ChronoUnit.MICROS))).isFalse();
    }

    @Test
    void theLastInstantDoesNot() {
        assertThat(term.isValidAt(END.minus(1, ChronoUnit.MICROS))).isTrue();
        assertThat(term.isValidAt(END)).isFalse();
    }

    @Test
    void aTermWithoutEndGoesOn() {
        assertThat(open.isValidAt(Instant.parse("2127-03-01T00:00:00Z"))).isTrue();
    }
}
