package org.foundationops.membership.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void theTreasurerSendsPaymentsAndNothingElse() {
        assertThat(kindsOf(new Sender("person/1", false, true, false))).containsExactly(ImportKind.PAYMENTS);
    }

    @Test
    void secretariesAndAdministratorsSendEverythingButPayments() {
        assertThat(kindsOf(new Sender("person/1", true, false, false)))
                .doesNotContain(ImportKind.PAYMENTS)
                .hasSize(ImportKind.values().length - 1);
        assertThat(kindsOf(new Sender("client/1", false, false, true)))
                .doesNotContain(ImportKind.PAYMENTS)
                .hasSize(ImportKind.values().length - 1);
    }

    @Test
    void nobodyElseSendsAnything() {
        Sender nobody = new Sender("person/1", false, false, false);

        assertThat(kindsOf(nobody)).isEmpty();
        assertThatThrownBy(() -> nobody.requireMaySend(ImportKind.PERSONS)).isInstanceOf(NotYourFile.class);
    }

    private static List<ImportKind> kindsOf(Sender sender) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> {
                    try {
                        sender.requireMaySend(kind);
                        return true;
                    } catch (NotYourFile refused) {
                        return false;
                    }
                })
                .toList();
    }
}
