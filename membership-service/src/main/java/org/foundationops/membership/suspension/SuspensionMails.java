package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.membership.corporate.Representing;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.suspension.domain.Suspension;
import org.foundationops.membership.suspension.domain.SuspensionChange;
import org.jspecify.annotations.Nullable;

/** Whoever is suspended hears when, and when that is lifted; of an organisation its representative. The reason is in no mail. */
@ApplicationScoped
class SuspensionMails {

    private final Mails mails;
    private final Representing representing;
    private final OrganisationRepository organisations;
    private final FoundationCalendar calendar;

    SuspensionMails(
            Mails mails, Representing representing, OrganisationRepository organisations, FoundationCalendar calendar) {
        this.mails = mails;
        this.representing = representing;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    void tell(Suspension suspension, SuspensionChange change) {
        switch (change) {
            case SuspensionChange.Imposed imposed -> imposed(suspension);
            case SuspensionChange.Lifted lifted ->
                due(suspension, MailKind.SUSPENSION_LIFTED, MailKind.ORGANISATION_SUSPENSION_LIFTED, Map.of(), null);
            case SuspensionChange.Merged merged -> {}
            case SuspensionChange.Continued continued -> {} // it was told when it was imposed
        }
    }

    private void imposed(Suspension suspension) {
        Instant end = Objects.requireNonNull(suspension.period().until());
        due(
                suspension,
                MailKind.SUSPENDED,
                MailKind.ORGANISATION_SUSPENDED,
                Map.of(
                        "from", calendar.dayOf(suspension.period().from()).toString(),
                        "until", calendar.dayOf(end.minusNanos(1)).toString()),
                end);
    }

    private void due(
            Suspension suspension,
            MailKind toPerson,
            MailKind toOrganisation,
            Map<String, String> values,
            @Nullable Instant usefulUntil) {
        String reason = SuspensionChanges.NOUN + "/" + suspension.id();
        suspension
                .subject()
                .person()
                .ifPresent(person -> mails.due(new NewMail(toPerson, person, reason, values, usefulUntil)));
        suspension
                .subject()
                .organisation()
                .ifPresent(organisation -> representing
                        .representativeOf(organisation)
                        .ifPresent(representative -> mails.due(new NewMail(
                                toOrganisation, representative, reason, withName(organisation, values), usefulUntil))));
    }

    private Map<String, String> withName(UUID organisationId, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("organisation", organisations.get(organisationId).details().displayName());
        return all;
    }
}
