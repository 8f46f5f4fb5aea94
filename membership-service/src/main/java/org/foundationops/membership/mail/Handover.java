package org.foundationops.membership.mail;

import java.util.UUID;

/** A mail that this replica hands to the mail server now, as the log says already. */
record Handover(UUID mailId, int attempt, Letter letter) {}
