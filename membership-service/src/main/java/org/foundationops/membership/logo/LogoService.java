package org.foundationops.membership.logo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.CorporateMembershipRepository;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Speaker;
import org.foundationops.membership.logo.domain.Logo;

/** Commands about logos. */
@ApplicationScoped
class LogoService {

    private static final String NOUN = "organisation";

    private final LogoRepository logos;
    private final CorporateMembershipRepository memberships;
    private final Pictures pictures;
    private final Audit audit;
    private final TransactionTime time;

    LogoService(
            LogoRepository logos,
            CorporateMembershipRepository memberships,
            Pictures pictures,
            Audit audit,
            TransactionTime time) {
        this.logos = logos;
        this.memberships = memberships;
        this.pictures = pictures;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    Logo put(UUID membershipId, byte[] content, Speaker speaker) {
        CorporateMembership membership = memberships.get(membershipId);
        speaker.requireMaySpeakFor(membership);
        Logo logo = pictures.read(content, time.now());
        logos.put(membership.organisationId(), logo);
        audit.record(AuditEntry.of("logo-uploaded", NOUN, membership.organisationId())
                .with("mediaType", logo.type().mediaType())
                .with("sha256", logo.sha256()));
        return logo;
    }

    @Transactional
    void remove(UUID membershipId, Speaker speaker) {
        CorporateMembership membership = memberships.get(membershipId);
        speaker.requireMaySpeakFor(membership);
        if (!logos.remove(membership.organisationId())) {
            throw absent(membershipId);
        }
        audit.record(AuditEntry.of("logo-removed", NOUN, membership.organisationId()));
    }

    static NotFound absent(UUID membershipId) {
        return new NotFound("There is no logo of corporate membership " + membershipId + ".");
    }
}
