package org.foundationops.membership.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.conductTeam;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.lift;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.organisationOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Foundation.suspendOrganisation;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;

import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mailbox;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** Who hears by mail of a suspension. */
@ServiceTest
class SuspensionMailsTest {

    @Test
    void whoeverIsSuspendedHearsTheDaysAndNotTheReason() {
        TestPerson ada = person();
        UUID suspension = idOf(as(conductTeam())
                .body(Map.of(
                        "personId",
                        ada.id(),
                        "from",
                        TODAY.plusDays(1).toString(),
                        "until",
                        TODAY.plusDays(40).toString(),
                        "reason",
                        "Threats in the chat"))
                .post("/v1/suspensions"));

        Mailbox.Received mail = Mailbox.only(ada, "Your rights are suspended until " + TODAY.plusDays(40));

        assertThat(mail.text()).contains("from " + TODAY.plusDays(1) + " to the end of " + TODAY.plusDays(40));
        assertThat(mail.source()).doesNotContain("Threats");
        assertThat(TestDatabase.query(
                        "select m.useful_until = s.valid_until as until from mail m join suspension s on s.id = m.subject_id"
                                + " where s.id = ?",
                        suspension))
                .containsExactly(Map.of("until", true));
    }

    @Test
    void whoseSuspensionIsLiftedHearsSoOnce() {
        TestPerson ada = person();
        UUID suspension = suspend(ada);

        assertThat(lift(suspension).statusCode()).isEqualTo(200);
        assertThat(lift(suspension).statusCode()).isEqualTo(409);

        Mailbox.only(ada, "Your suspension was lifted");
        assertThat(MailLogs.count(MailKind.SUSPENSION_LIFTED, suspension)).isEqualTo(1);
        assertThat(MailLogs.count(MailKind.SUSPENDED, suspension)).isEqualTo(1);
    }

    @Test
    void ofAnOrganisationItsRepresentativeHears() {
        TestPerson representative = person();
        UUID organisation = organisationOf(activeMembership(representative));

        UUID suspension = suspendOrganisation(organisation);

        assertThat(Mailbox.only(representative, "The rights of Example").text())
                .contains("from " + TODAY + " to the end of " + TODAY.plusDays(60));
        assertThat(MailLogs.count(MailKind.ORGANISATION_SUSPENDED, suspension)).isEqualTo(1);
        assertThat(MailLogs.count(MailKind.SUSPENDED, suspension)).isZero();
        assertThat(lift(suspension).statusCode()).isEqualTo(200);
        Mailbox.only(representative, "The suspension of Example was lifted");
    }

    @Test
    void ofAnOrganisationThatIsNoMemberNobodyHears() {
        UUID suspension = suspendOrganisation(organisation());

        assertThat(TestDatabase.count("select count(*) from mail where subject_id = ?", suspension))
                .isZero();
    }

    @Test
    void ofFiftySuspensionsAtOnceOneIsMailed() {
        TestPerson ada = person();

        Race.of(
                50,
                client -> as(conductTeam())
                        .body(Map.of(
                                "personId",
                                ada.id(),
                                "until",
                                TODAY.plusDays(60).toString(),
                                "reason",
                                "Report 7"))
                        .post("/v1/suspensions")
                        .statusCode());

        assertThat(TestDatabase.count("select count(*) from mail where kind = 'SUSPENDED' and person_id = ?", ada.id()))
                .isEqualTo(1);
    }

    @Test
    void whatGoesOnForTheSurvivorOfAMergerIsNotToldAgain() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID suspension = suspend(old);

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", old.id())
                .then()
                .statusCode(200);

        assertThat(TestDatabase.count(
                        "select count(*) from mail m join suspension s on s.id = m.subject_id"
                                + " where s.id = ? or s.continues = ?",
                        suspension,
                        suspension))
                .isEqualTo(1);
    }
}
