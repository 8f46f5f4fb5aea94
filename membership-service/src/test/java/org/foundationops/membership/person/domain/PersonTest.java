package org.foundationops.membership.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final Person ada = new Person(
            new UUID(0, 1),
            new EmailAddress(" Ada@Example.ORG "),
            PersonDetails.privateOnes(" Ada Lovelace ", "GB"),
            NOW);

    @Test
    void anAddressHasOneSpelling() {
        assertThat(ada.email()).isEqualTo("ada@example.org");
    }

    @Test
    void aNameIsPrivateUntilThePersonSaysOtherwise() {
        assertThat(ada.details().displayName()).isEqualTo("Ada Lovelace");
        assertThat(ada.publicDisplayName()).isEmpty();
    }

    @Test
    void eitherConsentMakesTheNamePublicAndWithdrawingItMakesItPrivateAgain() {
        ada.update(new PersonDetails("Ada Lovelace", "GB", true, false));
        assertThat(ada.publicDisplayName()).contains("Ada Lovelace");

        ada.update(new PersonDetails("Ada Lovelace", "GB", false, true));
        assertThat(ada.publicDisplayName()).contains("Ada Lovelace");

        ada.update(new PersonDetails("Ada Lovelace", "GB", false, false));
        assertThat(ada.publicDisplayName()).isEmpty();
    }

    @Test
    void takingOverTheSameDetailsIsNoChange() {
        assertThat(ada.update(PersonDetails.privateOnes("Ada Lovelace", "GB"))).isEmpty();
        assertThat(ada.update(PersonDetails.privateOnes("Ada King", "GB")))
                .contains(new PersonChange.Updated(ada.id()));
    }

    @Test
    void aPersonMaySignInInSeveralWays() {
        ada.link(new SignIn("a".repeat(64), NOW));
        ada.link(new SignIn("b".repeat(64), NOW.plusSeconds(1)));

        assertThat(ada.signIns())
                .containsExactly(new SignIn("a".repeat(64), NOW), new SignIn("b".repeat(64), NOW.plusSeconds(1)));
    }
}
