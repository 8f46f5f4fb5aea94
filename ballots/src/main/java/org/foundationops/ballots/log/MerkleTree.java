package org.foundationops.ballots.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;

/**
 * An append-only Merkle tree with SHA-256 (RFC 9162, section 2.1). It keeps the hash of every complete subtree, so that a
 * root or a proof of any earlier size costs a few hashes. Not for several threads at once.
 */
public final class MerkleTree {

    private static final Bytes LEAF = Bytes.of((byte) 0);
    private static final Bytes NODE = Bytes.of((byte) 1);

    /** Level 0 are the leaves; at level k each hash covers 2^k leaves. */
    private final List<List<Bytes>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    /** Of the data of leaves. */
    public static MerkleTree of(Collection<Bytes> leaves) {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(tree::append);
        return tree;
    }

    /** SHA-256(0x00 || data). */
    public static Bytes leafHash(Bytes data) {
        return Sha256.of(LEAF, data);
    }

    /** SHA-256(0x01 || left || right). */
    public static Bytes nodeHash(Bytes left, Bytes right) {
        return Sha256.of(NODE, left, right);
    }

    public void append(Bytes data) {
        appendHash(leafHash(data));
    }

    /** For a caller who has hashed the leaf already. */
    public void appendHash(Bytes leafHash) {
        Bytes hash = leafHash;
        int level = 0;
        while (true) {
            List<Bytes> row = levels.get(level);
            row.add(hash);
            if (row.size() % 2 == 1) {
                return;
            }
            hash = nodeHash(row.get(row.size() - 2), hash);
            level++;
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
        }
    }

    public int size() {
        return levels.getFirst().size();
    }

    public Bytes leaf(int index) {
        return levels.getFirst().get(index);
    }

    /** Of the whole tree. */
    public Bytes root() {
        return root(size());
    }

    /** MTH of the first {@code size} leaves; of none it is SHA-256 of nothing. */
    public Bytes root(int size) {
        check(size);
        return size == 0 ? Sha256.of() : hash(0, size);
    }

    /** PATH (section 2.1.3.1): that this leaf is in the tree of this size. */
    public InclusionProof inclusion(int index, int size) {
        check(size);
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("There is no leaf " + index + " in a tree of " + size);
        }
        List<Bytes> path = new ArrayList<>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** PROOF (section 2.1.4.1): that the tree of the first size is the beginning of that of the second. */
    public ConsistencyProof consistency(int first, int second) {
        check(second);
        if (first < 0 || first > second) {
            throw new IndexOutOfBoundsException("A tree of " + first + " is no beginning of one of " + second);
        }
        List<Bytes> path = new ArrayList<>();
        if (first > 0 && first < second) {
            subproof(first, 0, second, true, path);
        }
        return new ConsistencyProof(first, second, path);
    }

    private void check(int size) {
        if (size < 0 || size > size()) {
            throw new IndexOutOfBoundsException("The tree has " + size() + " leaves, not " + size);
        }
    }

    private void path(int index, int start, int size, List<Bytes> path) {
        if (size == 1) {
            return;
        }
        int left = largestPowerBelow(size);
        if (index < left) {
            path(index, start, left, path);
            path.add(hash(start + left, size - left));
        } else {
            path(index - left, start + left, size - left, path);
            path.add(hash(start, left));
        }
    }

    private void subproof(int first, int start, int size, boolean isKnown, List<Bytes> path) {
        if (first == size) {
            if (!isKnown) {
                path.add(hash(start, size));
            }
            return;
        }
        int left = largestPowerBelow(size);
        if (first <= left) {
            subproof(first, start, left, isKnown, path);
            path.add(hash(start + left, size - left));
        } else {
            subproof(first - left, start + left, size - left, false, path);
            path.add(hash(start, left));
        }
    }

    /** Of the subtree over these leaves; {@code start} is a multiple of the smallest power of two not below the size. */
    private Bytes hash(int start, int size) {
        if (Integer.bitCount(size) == 1) {
            int level = Integer.numberOfTrailingZeros(size);
            return levels.get(level).get(start >> level);
        }
        int left = largestPowerBelow(size);
        return nodeHash(hash(start, left), hash(start + left, size - left));
    }

    private static int largestPowerBelow(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
