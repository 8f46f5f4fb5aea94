package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.membership.group.domain.Group;

/** Shows a group as it is now. */
@ApplicationScoped
class GroupViews {

    private final GroupPictures pictures;
    private final CharterRepository charters;

    GroupViews(GroupPictures pictures, CharterRepository charters) {
        this.pictures = pictures;
        this.charters = charters;
    }

    GroupView of(Group group) {
        return GroupView.of(pictures.of(group), charters.of(group));
    }
}
