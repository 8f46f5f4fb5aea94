package org.foundationops.grants.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who gets the money; the country is ISO 3166 alpha-2.
 *
 * @param isOrganisation else it is a person, whose name is personal data
 */
@Embeddable
public record Recipient(
        @Column(name = "recipient_name") String name,
        @Column(name = "recipient_country") String country,
        @Column(name = "recipient_is_organisation") boolean isOrganisation) {

    Recipient erased(String instead) {
        return isOrganisation ? this : new Recipient(instead, country, false);
    }
}
