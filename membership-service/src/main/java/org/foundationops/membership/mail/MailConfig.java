package org.foundationops.membership.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** In whose name mails are sent, and how patiently. The mail server itself is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "foundation.mail")
interface MailConfig {

    /** For example {@code Example Foundation <noreply@foundation.example>}. */
    String from();

    /** Where mail servers return what they cannot deliver; the address in {@link #from} unless set. */
    Optional<String> bounces();

    /** What the foundation is called in its mails. */
    String foundation();

    /** Where people sign in and find everything else. */
    URI website();

    /** The address of this API as mail programs reach it, for what they ask for in the name of their users. */
    URI api();

    /** How often to look for mails that are due, beside at once when some became due here. */
    @WithDefault("5s")
    Duration interval();

    /** For how long the mail server may take to accept a mail. */
    @WithDefault("30s")
    Duration timeout();
}
