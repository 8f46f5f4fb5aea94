package org.foundationops.elections.castbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.ballots.log.SignedTreeHead;

/** All heads that were published, by ascending size. */
@Schema(name = "TreeHeads", examples = "{\"heads\":[]}")
record TreeHeadsView(@Schema(required = true) List<TreeHeadView> heads) {

    static TreeHeadsView of(List<SignedTreeHead> heads) {
        return new TreeHeadsView(heads.stream().map(TreeHeadView::of).toList());
    }
}
