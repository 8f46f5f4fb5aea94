package org.foundationops.grants.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who gets the money; the country is ISO 3166 alpha-2. */
@Embeddable
public record Recipient(
        @Column(name = "recipient_name") String name,
        @Column(name = "recipient_country") String country) {}
