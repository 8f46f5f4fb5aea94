package org.foundationops.membership.person.domain;

import jakarta.persistence.Embeddable;

/**
 * What a person is called elsewhere, for example on a code forge.
 *
 * @param listed the public profile may show it, if the person is public at all
 */
@Embeddable
public record Handle(String handle, boolean listed) {

    public Handle {
        handle = handle.strip();
    }
}
