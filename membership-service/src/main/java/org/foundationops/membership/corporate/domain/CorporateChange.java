package org.foundationops.membership.corporate.domain;

import java.time.Instant;
import java.util.UUID;

/** What can happen to a corporate membership. */
public sealed interface CorporateChange {

    UUID membershipId();

    UUID organisationId();

    record Applied(UUID membershipId, UUID organisationId) implements CorporateChange {}

    /** What a body decided. */
    sealed interface Decided extends CorporateChange {}

    record Approved(UUID membershipId, UUID organisationId) implements Decided {}

    record Rejected(UUID membershipId, UUID organisationId) implements Decided {}

    record Invoiced(UUID membershipId, UUID organisationId) implements CorporateChange {}

    record InvoiceVoided(UUID membershipId, UUID organisationId) implements CorporateChange {}

    /** A term is paid for. */
    sealed interface TermPaid extends CorporateChange {}

    record Activated(UUID membershipId, UUID organisationId) implements TermPaid {}

    record Renewed(UUID membershipId, UUID organisationId) implements TermPaid {}

    /** A payment was reversed, and with it ended the term that it had paid for. */
    record TermCut(UUID membershipId, UUID organisationId) implements CorporateChange {}

    /** What the clock does, at the instant of the date and not of its discovery. */
    sealed interface ByDate extends CorporateChange {

        Instant at();
    }

    record RenewalDue(UUID membershipId, UUID organisationId, Instant at) implements ByDate {}

    record Suspended(UUID membershipId, UUID organisationId, Instant at) implements ByDate {}

    /** The membership is over. */
    sealed interface Ended extends CorporateChange {}

    record Lapsed(UUID membershipId, UUID organisationId, Instant at) implements ByDate, Ended {}

    record Resigned(UUID membershipId, UUID organisationId) implements Ended {}

    record Terminated(UUID membershipId, UUID organisationId) implements Ended {}

    record RepresentativeNamed(UUID membershipId, UUID organisationId, UUID personId, Capacity capacity)
            implements CorporateChange {}

    record RepresentativeMerged(UUID membershipId, UUID organisationId, UUID survivorId) implements CorporateChange {}

    /** Somebody acts for the organisation no longer; the alternate, if there is one, votes in place of the representative. */
    record RepresentativeLeft(UUID membershipId, UUID organisationId, UUID personId) implements CorporateChange {}

    record AlternateRemoved(UUID membershipId, UUID organisationId, UUID personId) implements CorporateChange {}
}
