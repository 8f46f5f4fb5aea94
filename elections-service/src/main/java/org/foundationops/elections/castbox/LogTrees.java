package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.foundationops.ballots.log.MerkleTree;

/** The trees of published leaves in memory, so that a proof costs a few hashes; each grows with what other processes add. */
@ApplicationScoped
class LogTrees {

    private final CastLog log;
    private final Map<UUID, MerkleTree> trees = new ConcurrentHashMap<>();

    LogTrees(CastLog log) {
        this.log = log;
    }

    /**
     * Asks the tree.
     *
     * @param size of a published head, so that the leaves are never taken back
     */
    <T> T ask(UUID election, int size, Function<MerkleTree, T> question) {
        MerkleTree tree = trees.computeIfAbsent(election, id -> new MerkleTree());
        synchronized (tree) {
            if (tree.size() < size) {
                log.hashes(election, tree.size(), size).forEach(tree::appendHash);
            }
            return question.apply(tree);
        }
    }
}
