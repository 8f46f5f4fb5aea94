package org.foundationops.membership.person.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A way to sign in: SHA-256 (lower-case hex) of the token's {@code iss}, LF, {@code sub}. */
@Embeddable
public record SignIn(String signInHash, Instant linkedAt) {}
