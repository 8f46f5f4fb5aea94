package org.foundationops.membership.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
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
        ada.update(shown(true, false));
        assertThat(ada.publicDisplayName()).contains("Ada Lovelace");

        ada.update(shown(false, true));
        assertThat(ada.publicDisplayName()).contains("Ada Lovelace");

        ada.update(shown(false, false));
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

    @Test
    void aHandleIsPublicOnlyIfItIsListedAndThePersonIsPublic() {
        Map<String, Handle> handles = Map.of("github", new Handle(" ada ", true), "forum", new Handle("al", false));
        ada.update(new PersonDetails("Ada Lovelace", "GB", Locale.UK, false, false, handles));
        assertThat(ada.publicHandles()).isEmpty();

        ada.update(new PersonDetails("Ada Lovelace", "GB", Locale.UK, true, false, handles));
        assertThat(ada.publicHandles()).containsExactly(Map.entry("github", "ada"));
        assertThat(ada.details().locale()).isEqualTo(Locale.UK);
    }

    @Test
    void anotherAddressIsConfirmedByThatVeryAddressBeforeTimeIsUp() {
        EmailAddress wanted = new EmailAddress("ada@new.example");
        assertThat(ada.requestEmail(wanted, NOW, Duration.ofHours(72)))
                .isEqualTo(new PersonChange.EmailChangeRequested(ada.id()));

        assertThat(ada.email()).isEqualTo("ada@example.org");
        assertThat(ada.awaits(new EmailAddress("other@new.example"), NOW)).isFalse();
        assertThat(ada.awaits(wanted, NOW.plus(Duration.ofHours(72)))).isFalse();
        assertThat(ada.awaits(wanted, NOW.plus(Duration.ofHours(72)).minusNanos(1000)))
                .isTrue();

        assertThat(ada.takeEmail(wanted, NOW)).isEqualTo(new PersonChange.EmailChanged(ada.id()));
        assertThat(ada.email()).isEqualTo("ada@new.example");
        assertThat(ada.awaits(wanted, NOW)).isFalse();
    }

    @Test
    void theOwnAddressIsNoChange() {
        assertThatExceptionOfType(EmailUnchanged.class)
                .isThrownBy(() -> ada.requestEmail(new EmailAddress("ADA@example.org"), NOW, Duration.ofHours(1)));
    }

    @Test
    void aMergedRecordLeadsToTheSurvivorAndIsNotChangedAnyMore() {
        ada.update(shown(true, true));
        Person survivor = person(2);

        assertThat(ada.mergeInto(survivor, NOW)).isEqualTo(new PersonChange.Merged(ada.id(), survivor.id()));

        assertThat(ada.mergedInto()).contains(survivor.id());
        assertThat(ada.publicDisplayName()).isEmpty();
        assertThatExceptionOfType(PersonMerged.class)
                .isThrownBy(() -> ada.update(PersonDetails.privateOnes("Ada", null)))
                .withMessage("Person " + ada.id() + " was merged into " + survivor.id() + ".");
        assertThatExceptionOfType(PersonMerged.class).isThrownBy(() -> ada.link(new SignIn("a".repeat(64), NOW)));
        assertThatExceptionOfType(PersonMerged.class)
                .isThrownBy(() -> ada.requestEmail(new EmailAddress("x@example.org"), NOW, Duration.ofHours(1)));
    }

    @Test
    void mergersDoNotGoRoundNorTwice() {
        Person survivor = person(2);
        assertThatExceptionOfType(MergerWithItself.class).isThrownBy(() -> ada.mergeInto(ada, NOW));
        ada.mergeInto(survivor, NOW);

        assertThatExceptionOfType(PersonMerged.class).isThrownBy(() -> ada.mergeInto(survivor, NOW));
        assertThatExceptionOfType(PersonMerged.class).isThrownBy(() -> ada.mergeInto(person(3), NOW));
        assertThatExceptionOfType(PersonMerged.class).isThrownBy(() -> survivor.mergeInto(ada, NOW));
    }

    @Test
    void onlyTheSurvivorGetsTheAddressOfAMergedRecord() {
        Person survivor = person(2);
        assertThatExceptionOfType(EmailTaken.class).isThrownBy(() -> ada.leaveEmailTo(survivor, ada));
        ada.mergeInto(survivor, NOW);
        assertThatExceptionOfType(EmailTaken.class).isThrownBy(() -> ada.leaveEmailTo(person(3), survivor));

        ada.leaveEmailTo(survivor, survivor);

        assertThat(ada.email()).isEqualTo("merged-" + ada.id() + "@invalid");
    }

    private static PersonDetails shown(boolean listedInDirectory, boolean displayNamePublic) {
        return new PersonDetails("Ada Lovelace", "GB", null, listedInDirectory, displayNamePublic, Map.of());
    }

    private static Person person(int number) {
        return new Person(
                new UUID(0, number),
                new EmailAddress(number + "@example.org"),
                PersonDetails.privateOnes("Number " + number, null),
                NOW);
    }
}
