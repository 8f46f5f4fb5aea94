package org.foundationops.membership.corporate;

import org.foundationops.kit.identity.Caller;

/** Who reads the memberships and invoices of all organisations. */
final class CorporateReaders {

    private CorporateReaders() {}

    static boolean mayReadAll(Caller caller) {
        return caller.isAdministrator()
                || caller.holds("secretary")
                || caller.holds("treasurer")
                || caller.holds("director")
                || caller.holds("auditor");
    }
}
