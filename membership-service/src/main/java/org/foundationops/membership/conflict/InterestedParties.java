package org.foundationops.membership.conflict;

import java.util.UUID;
import org.foundationops.membership.conflict.domain.Interests;

/** Who has something to gain from decisions about one kind of subject. A bean for each kind. */
public interface InterestedParties {

    /** The address of a subject without its id, for example {@code /v1/membership-applications/}. */
    String path();

    Interests of(UUID subjectId);
}
