package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.foundationops.membership.mail.Nominees;
import org.foundationops.membership.person.domain.EmailAddress;

/** The addresses that nominators typed, as long as their nominations wait for an answer. */
@ApplicationScoped
class NominatedAddresses implements Nominees {

    private final ApplicationRepository applications;

    NominatedAddresses(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public Optional<EmailAddress> addressOf(UUID nominationId) {
        return applications
                .findByIdOptional(nominationId)
                .flatMap(MembershipApplication::nominee)
                .flatMap(nominee -> Optional.ofNullable(nominee.email()))
                .map(EmailAddress::new);
    }
}
