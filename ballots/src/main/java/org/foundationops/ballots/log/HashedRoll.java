package org.foundationops.ballots.log;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Sha256;

/**
 * The roll, or the log of those who were issued a token, for everybody to count and for each voter to find themselves in.
 * Entries are sorted, so their order tells nothing. Each is the data of one leaf.
 */
public final class HashedRoll {

    public static final int SALT_LENGTH = 32;

    private final List<Bytes> entries;
    private final MerkleTree tree;

    private HashedRoll(List<Bytes> entries) {
        this.entries = entries;
        this.tree = MerkleTree.of(entries);
    }

    /** Doubles are taken once. */
    public static HashedRoll of(Collection<Bytes> entries) {
        return new HashedRoll(List.copyOf(new TreeSet<>(entries)));
    }

    /** SHA-256(salt || voter id), the id in its 16 bytes. Only the voter is told the salt. */
    public static Bytes entry(Bytes salt, UUID voter) {
        return Sha256.of(
                salt.ofLength(SALT_LENGTH, "The salt of the roll entry"),
                new Encoding().uuid(voter).done());
    }

    /** Sorted. */
    public List<Bytes> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    public Bytes root() {
        return tree.root();
    }

    public Optional<InclusionProof> inclusion(Bytes entry) {
        int index = Collections.binarySearch(entries, entry);
        return index < 0 ? Optional.empty() : Optional.of(tree.inclusion(index, entries.size()));
    }

    public TreeHead head(TreeHead.Tree kind, int weight) {
        return new TreeHead(kind, weight, size(), 0, root());
    }
}
