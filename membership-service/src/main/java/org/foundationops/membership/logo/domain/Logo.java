package org.foundationops.membership.logo.domain;

import java.time.Instant;

/**
 * A picture that was looked at.
 *
 * @param sha256 of the content, in lower-case hex
 */
@SuppressWarnings("ArrayRecordComponent") // read once, handed on, never compared
public record Logo(LogoType type, byte[] content, String sha256, Instant uploadedAt) {}
