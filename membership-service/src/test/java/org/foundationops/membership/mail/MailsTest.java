package org.foundationops.membership.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.Foundation;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** A mail becomes due once for its reason, in the transaction of that. */
@ServiceTest
class MailsTest {

    @Inject
    Mails mails;

    @Test
    void oneMailOfAKindIsDueToSomebodyForAReason() {
        UUID ada = Foundation.person().id();
        UUID grace = Foundation.person().id();
        UUID suspension = UuidV7.next();

        due(suspended(ada, "suspension/" + suspension));
        due(suspended(ada, "suspension/" + suspension));
        due(suspended(grace, "suspension/" + suspension));
        due(suspended(ada, "suspension/" + suspension + "/2027-03-01"));

        assertThat(dueTo(ada, suspension)).isEqualTo(2);
        assertThat(dueTo(grace, suspension)).isEqualTo(1);
    }

    @Test
    void fiftyAtOnceAskForOneMail() {
        UUID ada = Foundation.person().id();
        UUID suspension = UuidV7.next();

        Race.of(50, i -> {
            due(suspended(ada, "suspension/" + suspension));
            return true;
        });

        assertThat(dueTo(ada, suspension)).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNotDue() {
        UUID ada = Foundation.person().id();
        UUID suspension = UuidV7.next();

        QuarkusTransaction.begin();
        mails.due(suspended(ada, "suspension/" + suspension));
        QuarkusTransaction.rollback();

        assertThat(dueTo(ada, suspension)).isZero();
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> mails.due(suspended(ada, "suspension/" + suspension)));
    }

    @Test
    void aMailSaysWhatItsKindNeedsAndWhy() {
        UUID ada = UuidV7.next();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new NewMail(MailKind.SUSPENDED, ada, "suspension/" + ada, Map.of("from", "today")))
                .withMessageStartingWith("SUSPENDED needs ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new NewMail(MailKind.CONSENT_ASKED, ada, "because", Map.of()))
                .withMessage("Not <noun>/<id>: because");
    }

    private void due(NewMail mail) {
        QuarkusTransaction.requiringNew().run(() -> mails.due(mail));
    }

    private static NewMail suspended(UUID person, String reason) {
        return new NewMail(MailKind.SUSPENDED, person, reason, Map.of("from", "2027-03-01", "until", "2027-04-01"));
    }

    private static long dueTo(UUID person, UUID subject) {
        return TestDatabase.count(
                "select count(*) from mail where person_id = ? and subject_id = ? and kind = 'SUSPENDED'",
                person,
                subject);
    }
}
