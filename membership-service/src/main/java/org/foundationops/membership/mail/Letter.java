package org.foundationops.membership.mail;

import java.util.Map;

/**
 * A mail as it goes to the mail server.
 *
 * @param headers beside those that every mail has; plain ASCII
 */
record Letter(String to, String subject, String text, String html, Map<String, String> headers) {}
