package org.foundationops.events.event;

import java.util.UUID;
import org.foundationops.events.event.domain.ConductContact;
import org.foundationops.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who writes about an event.
 *
 * @param verifiedEmail what the sign-in provider vouches for; looked at and not kept
 */
record Editor(UUID personId, @Nullable String verifiedEmail) {

    static Editor of(Caller caller) {
        boolean isVerified =
                caller.claim("email_verified").map(Boolean::parseBoolean).orElse(false);
        return new Editor(
                caller.requirePerson(),
                caller.claim("email").filter(email -> isVerified).orElse(null));
    }

    /** The contact, tied to the editor where it is they themself. */
    ConductContact contact(NewEvent.NewContact contact) {
        boolean isOwn = contact.personId() == null && contact.email().equalsIgnoreCase(verifiedEmail);
        return new ConductContact(
                contact.name(), contact.role(), contact.email(), isOwn ? personId : contact.personId());
    }
}
