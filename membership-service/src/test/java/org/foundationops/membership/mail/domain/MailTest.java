package org.foundationops.membership.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Retries RETRIES = new Retries(3, Duration.ofMinutes(1), Duration.ofHours(4));
    private static final UUID PERSON = new UUID(0, 1);

    private final Mail mail = mail(null);

    @Test
    void aMailIsSentWhenTheServerAcceptsIt() {
        int attempt = handOver(NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENDING);
        assertThat(mail.nextAttemptAt()).contains(NOW.plus(PATIENCE));

        end(attempt, AttemptOutcome.ACCEPTED, NOW.plusSeconds(1));

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.settledAt()).contains(NOW.plusSeconds(1));
        assertThat(mail.nextAttemptAt()).isEmpty();
        assertThat(mail.content()).isEmpty();
        assertThat(mail.mayHaveBeenSentTwice()).isFalse();
    }

    @Test
    void whatIsPutOffIsTriedAgainWithGrowingPausesAndGivenUpInTheEnd() {
        end(handOver(NOW), AttemptOutcome.DEFERRED, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.DUE);
        assertThat(mail.nextAttemptAt()).contains(NOW.plus(Duration.ofMinutes(1)));

        end(handOver(NOW), AttemptOutcome.UNREACHABLE, NOW);
        assertThat(mail.nextAttemptAt()).contains(NOW.plus(Duration.ofMinutes(2)));

        end(handOver(NOW), AttemptOutcome.DEFERRED, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.GIVEN_UP);
        assertThat(mail.cause()).contains(MailCause.TOO_MANY_ATTEMPTS);
        assertThat(mail.content()).isPresent();
        assertThat(mail.mayHaveBeenSentTwice()).isFalse();
    }

    @Test
    void whatIsRefusedIsGivenUpAtOnce() {
        end(handOver(NOW), AttemptOutcome.REFUSED, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.GIVEN_UP);
        assertThat(mail.cause()).contains(MailCause.REFUSED);
    }

    @Test
    void whatWasGivenUpIsTriedAgainAsOftenAsBefore() {
        end(handOver(NOW), AttemptOutcome.REFUSED, NOW);

        mail.retry(NOW.plusSeconds(60));

        assertThat(mail.status()).isEqualTo(MailStatus.DUE);
        assertThat(mail.cause()).isEmpty();
        assertThat(mail.settledAt()).isEmpty();
        for (int i = 0; i < 2; i++) {
            end(handOver(NOW), AttemptOutcome.DEFERRED, NOW);
            assertThat(mail.status()).isEqualTo(MailStatus.DUE);
        }
        end(handOver(NOW), AttemptOutcome.DEFERRED, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.GIVEN_UP);
        assertThat(mail.attempts()).hasSize(4);
    }

    @Test
    void onlyWhatWasGivenUpIsTriedAgainByHand() {
        assertThatExceptionOfType(MailNotGivenUp.class).isThrownBy(() -> mail.retry(NOW));
        end(handOver(NOW), AttemptOutcome.ACCEPTED, NOW);
        assertThatExceptionOfType(MailNotGivenUp.class)
                .isThrownBy(() -> mail.retry(NOW))
                .withMessage("It is SENT. Only mails that were given up can be tried again.");
    }

    @Test
    void anAttemptOverWhichTheServiceDiedStaysUnknownAndTheMailSaysThatItMayHaveGoneTwice() {
        handOver(NOW);

        assertThat(mail.takeUp(RETRIES, NOW.plus(PATIENCE))).isTrue();
        int second = mail.handOver(PATIENCE, NOW.plus(PATIENCE));
        assertThat(mail.mayHaveBeenSentTwice()).isTrue();
        end(second, AttemptOutcome.ACCEPTED, NOW.plus(PATIENCE));

        assertThat(mail.attempts())
                .containsExactly(
                        new Attempt(NOW, null, AttemptOutcome.UNKNOWN, null),
                        new Attempt(NOW.plus(PATIENCE), NOW.plus(PATIENCE), AttemptOutcome.ACCEPTED, null));
        assertThat(mail.mayHaveBeenSentTwice()).isTrue();
        assertThat(mail.leftAt()).contains(NOW.plus(PATIENCE));
    }

    @Test
    void aMailOverWhichTheServiceDiesAgainAndAgainIsGivenUp() {
        for (int i = 0; i < 3; i++) {
            assertThat(mail.takeUp(RETRIES, NOW)).isTrue();
            mail.handOver(PATIENCE, NOW);
        }

        assertThat(mail.takeUp(RETRIES, NOW)).isFalse();

        assertThat(mail.cause()).contains(MailCause.TOO_MANY_ATTEMPTS);
    }

    @Test
    void whoeverTookUpAMailThatWasThoughtLostWaitsForTheirOwnAttempt() {
        int first = handOver(NOW);
        mail.takeUp(RETRIES, NOW.plus(PATIENCE));
        int second = mail.handOver(PATIENCE, NOW.plus(PATIENCE));

        end(first, AttemptOutcome.REFUSED, NOW.plus(PATIENCE));
        assertThat(mail.status()).isEqualTo(MailStatus.SENDING);
        end(second, AttemptOutcome.DEFERRED, NOW.plus(PATIENCE));
        assertThat(mail.status()).isEqualTo(MailStatus.DUE);
    }

    @Test
    void whatWasAcceptedIsNotSentAgainHoweverLateThatIsHeard() {
        int first = handOver(NOW);
        mail.takeUp(RETRIES, NOW.plus(PATIENCE));
        int second = mail.handOver(PATIENCE, NOW.plus(PATIENCE));

        end(first, AttemptOutcome.ACCEPTED, NOW.plus(PATIENCE));
        assertThat(mail.status()).isEqualTo(MailStatus.SENDING);
        end(second, AttemptOutcome.DEFERRED, NOW.plus(PATIENCE));

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.mayHaveBeenSentTwice()).isFalse();
    }

    @Test
    void whatWouldComeTooLateIsNotSent() {
        Mail dated = mail(NOW.plusSeconds(10));
        assertThat(dated.takeUp(RETRIES, NOW.plusSeconds(9))).isTrue();

        assertThat(dated.takeUp(RETRIES, NOW.plusSeconds(10))).isFalse();

        assertThat(dated.status()).isEqualTo(MailStatus.WITHHELD);
        assertThat(dated.cause()).contains(MailCause.TOO_LATE);
        assertThat(dated.content()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MailCause.class)
    void whatMayBeMendedIsGivenUpAndAllElseWithheld(MailCause cause) {
        mail.refrain(cause, NOW);

        boolean mayBeMended = switch (cause) {
            case REFUSED, TOO_MANY_ATTEMPTS, ADDRESS_BOUNCED, UNWRITABLE -> true;
            case NO_ADDRESS, UNSUBSCRIBED, TOO_LATE, ASKED_LATELY, MERGED, ERASED -> false;
        };
        assertThat(mail.status()).isEqualTo(mayBeMended ? MailStatus.GIVEN_UP : MailStatus.WITHHELD);
        assertThat(mail.content().isPresent()).isEqualTo(mayBeMended);
    }

    @Test
    void aCancelledMailForgetsWhatItSaysAndIsSentOnlyIfItWasOnItsWay() {
        int attempt = handOver(NOW);

        assertThat(mail.cancel(MailCause.ERASED, NOW)).isTrue();
        assertThat(mail.status()).isEqualTo(MailStatus.CANCELLED);
        assertThat(mail.content()).isEmpty();
        end(attempt, AttemptOutcome.DEFERRED, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.CANCELLED);
        end(attempt, AttemptOutcome.ACCEPTED, NOW);
        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.cause()).isEmpty();
        assertThat(mail.cancel(MailCause.ERASED, NOW)).isFalse();
    }

    @Test
    void theReasonNamesWhatTheMailIsAbout() {
        assertThat(mail.subjectId()).isEqualTo(new UUID(0, 7));
    }

    private int handOver(Instant now) {
        assertThat(mail.takeUp(RETRIES, now)).isTrue();
        return mail.handOver(PATIENCE, now);
    }

    private void end(int attempt, AttemptOutcome outcome, Instant now) {
        mail.end(attempt, outcome, null, RETRIES, 1, now);
    }

    private static Mail mail(@Nullable Instant usefulUntil) {
        return Mail.toPerson(
                new UUID(0, 2), MailKind.SUSPENDED, PERSON, "seat/" + new UUID(0, 7) + "/x", "{}", usefulUntil, NOW);
    }
}
