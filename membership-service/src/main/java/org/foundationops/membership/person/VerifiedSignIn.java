package org.foundationops.membership.person;

import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Unauthenticated;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.EmailNotVerified;

/** What the sign-in provider vouches for: the sign-in, the e-mail address behind it, and what the person is called. */
public record VerifiedSignIn(String signInHash, EmailAddress email, String displayName) {

    public static VerifiedSignIn of(Caller caller) {
        String signInHash =
                caller.signInHash().orElseThrow(() -> new Unauthenticated("This needs the token of a person."));
        boolean isVerified =
                caller.claim("email_verified").map(Boolean::parseBoolean).orElse(false);
        EmailAddress email = caller.claim("email")
                .filter(address -> isVerified)
                .map(EmailAddress::new)
                .orElseThrow(EmailNotVerified::new);
        String name = caller.claim("name")
                .or(() -> caller.claim("preferred_username"))
                .filter(text -> !text.isBlank())
                .orElse("Unnamed");
        return new VerifiedSignIn(signInHash, email, name);
    }
}
