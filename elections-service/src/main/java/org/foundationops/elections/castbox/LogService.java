package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.NotFound;

/** What everybody may ask about the log: heads, and proofs up to the newest of them. */
@ApplicationScoped
class LogService {

    private final Boxes boxes;
    private final CastLog log;
    private final LogTrees trees;

    LogService(Boxes boxes, CastLog log, LogTrees trees) {
        this.boxes = boxes;
        this.log = log;
        this.trees = trees;
    }

    Bytes manifest(UUID election) {
        return boxes.require(election).canonical();
    }

    SignedTreeHead head(UUID election) {
        return log.head(boxes.require(election).reference());
    }

    List<SignedTreeHead> heads(UUID election) {
        return log.heads(boxes.require(election).reference());
    }

    /** @throws NotFound while no batch has it */
    InclusionProof inclusion(UUID election, Bytes leafHash, int size) {
        requirePublished(election, size);
        int index = log.indexOf(election, leafHash)
                .filter(place -> place < size)
                .orElseThrow(() -> new NotFound("The log of this size does not have this leaf."));
        return trees.ask(election, size, tree -> tree.inclusion(index, size));
    }

    ConsistencyProof consistency(UUID election, int first, int second) {
        if (first > second) {
            throw new InvalidRequest("first is a size before second.");
        }
        requirePublished(election, second);
        return trees.ask(election, second, tree -> tree.consistency(first, second));
    }

    private void requirePublished(UUID election, int size) {
        if (size > head(election).head().size()) {
            throw new NotFound("The log is not so large.");
        }
    }
}
