package org.foundationops.membership.space.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What everybody may know of a space.
 *
 * @param groupId the group that moderates it
 * @param codeOfConduct address of the code that applies there
 */
@Embeddable
public record SpaceDetails(
        @Enumerated(EnumType.STRING) SpaceKind kind,
        String name,
        String address,
        String purpose,
        UUID groupId,
        String codeOfConduct) {

    public SpaceDetails {
        name = name.strip();
        address = address.strip();
        purpose = purpose.strip();
        codeOfConduct = codeOfConduct.strip();
    }
}
