package org.foundationops.ballots.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.ballots.Resources.flipped;
import static org.foundationops.ballots.Resources.hex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Sha256;
import org.junit.jupiter.api.Test;

/** RFC 9162, section 2.1; the fixed figures are those of the reference implementation of Certificate Transparency. */
class MerkleTreeTest {

    private static final int TRIES = 400;
    private static final String SEED = "20261122";

    private static final List<Bytes> REFERENCE_LEAVES = List.of(
            hex(""),
            hex("00"),
            hex("10"),
            hex("2021"),
            hex("3031"),
            hex("40414243"),
            hex("5051525354555657"),
            hex("606162636465666768696a6b6c6d6e6f"));
    private static final List<Bytes> REFERENCE_ROOTS = List.of(
            hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            hex("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            hex("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
            hex("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
            hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
            hex("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
            hex("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
            hex("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
            hex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));

    @Test
    void theRootsOfTheReferenceComeOut() {
        MerkleTree tree = MerkleTree.of(REFERENCE_LEAVES);

        for (int size = 0; size <= 8; size++) {
            assertThat(tree.root(size)).isEqualTo(REFERENCE_ROOTS.get(size));
        }
    }

    @Test
    void theProofsOfTheReferenceComeOut() {
        MerkleTree tree = MerkleTree.of(REFERENCE_LEAVES);
        Bytes node01 = hex("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        Bytes node23 = hex("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e");
        Bytes node47 = hex("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        Bytes leaf1 = hex("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
        Bytes leaf4 = hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");

        assertThat(tree.inclusion(0, 1).path()).isEmpty();
        assertThat(tree.inclusion(0, 8).path()).containsExactly(leaf1, node23, node47);
        assertThat(tree.inclusion(2, 3).path()).containsExactly(node01);
        assertThat(tree.inclusion(1, 5).path()).containsExactly(REFERENCE_ROOTS.get(1), node23, leaf4);
        assertThat(tree.consistency(1, 1).path()).isEmpty();
        assertThat(tree.consistency(1, 8).path()).containsExactly(leaf1, node23, node47);
        assertThat(tree.consistency(2, 5).path()).containsExactly(node23, leaf4);
        assertThat(tree.consistency(6, 8).path())
                .containsExactly(
                        hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                        hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                        REFERENCE_ROOTS.get(4));
    }

    /** Section 2.1.5: the tree over d0 to d6 and the nodes that its proofs name. */
    @Test
    void theExampleOfTheRfcHasTheProofsThatItNames() {
        List<Bytes> d = leaves(7);
        MerkleTree tree = MerkleTree.of(d);
        Bytes a = MerkleTree.leafHash(d.get(0));
        Bytes b = MerkleTree.leafHash(d.get(1));
        Bytes c = MerkleTree.leafHash(d.get(2));
        Bytes dd = MerkleTree.leafHash(d.get(3));
        Bytes e = MerkleTree.leafHash(d.get(4));
        Bytes f = MerkleTree.leafHash(d.get(5));
        Bytes j = MerkleTree.leafHash(d.get(6));
        Bytes g = MerkleTree.nodeHash(a, b);
        Bytes h = MerkleTree.nodeHash(c, dd);
        Bytes i = MerkleTree.nodeHash(e, f);
        Bytes k = MerkleTree.nodeHash(g, h);
        Bytes l = MerkleTree.nodeHash(i, j);

        assertThat(tree.root()).isEqualTo(MerkleTree.nodeHash(k, l));
        assertThat(tree.inclusion(0, 7).path()).containsExactly(b, h, l);
        assertThat(tree.inclusion(3, 7).path()).containsExactly(c, g, l);
        assertThat(tree.inclusion(4, 7).path()).containsExactly(f, j, k);
        assertThat(tree.inclusion(6, 7).path()).containsExactly(i, k);
        assertThat(tree.consistency(3, 7).path()).containsExactly(c, dd, g, l);
        assertThat(tree.consistency(4, 7).path()).containsExactly(l);
        assertThat(tree.consistency(6, 7).path()).containsExactly(i, j, k);
    }

    @Test
    void everyRootAndEveryProofOfSmallTreesAgreesWithTheNaiveTree() {
        List<Bytes> leaves = leaves(33);
        MerkleTree tree = MerkleTree.of(leaves);
        for (int size = 0; size <= leaves.size(); size++) {
            List<Bytes> some = leaves.subList(0, size);
            assertThat(tree.root(size)).isEqualTo(NaiveMerkle.root(some));
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                assertThat(proof.path()).isEqualTo(NaiveMerkle.path(index, some));
                assertThat(proof.proves(tree.leaf(index), tree.root(size))).isTrue();
            }
            for (int first = 0; first <= size; first++) {
                ConsistencyProof proof = tree.consistency(first, size);
                assertThat(proof.path()).isEqualTo(NaiveMerkle.proof(first, some));
                assertThat(proof.proves(tree.root(first), tree.root(size))).isTrue();
            }
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void aProofHoldsForItsLeafItsPlaceAndItsRootOnly(
            @ForAll @IntRange(min = 2, max = 200) int size, @ForAll @IntRange(max = 1_000_000) int choice) {
        MerkleTree tree = MerkleTree.of(leaves(size));
        int index = choice % size;
        int other = (index + 1 + choice % (size - 1)) % size;
        InclusionProof proof = tree.inclusion(index, size);

        assertThat(proof.proves(tree.leaf(index), tree.root())).isTrue();
        assertThat(proof.proves(tree.leaf(other), tree.root())).isFalse();
        assertThat(proof.proves(tree.leaf(index), tree.root(size - 1))).isFalse();
        assertThat(proof.proves(flipped(tree.leaf(index), choice % 32), tree.root()))
                .isFalse();
        assertThat(new InclusionProof(other, size, proof.path()).proves(tree.leaf(index), tree.root()))
                .isFalse();
        for (List<Bytes> changed : changes(proof.path(), choice)) {
            assertThat(new InclusionProof(index, size, changed).proves(tree.leaf(index), tree.root()))
                    .isFalse();
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void aTreeInWhichSomethingWasChangedIsNotConsistent(
            @ForAll @IntRange(min = 2, max = 200) int size, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<Bytes> leaves = leaves(size);
        MerkleTree tree = MerkleTree.of(leaves);
        int first = 1 + choice % (size - 1);
        List<Bytes> rewritten = new ArrayList<>(leaves);
        rewritten.set(choice % first, hex("ff"));
        MerkleTree liar = MerkleTree.of(rewritten);
        ConsistencyProof proof = tree.consistency(first, size);

        assertThat(proof.proves(tree.root(first), tree.root())).isTrue();
        assertThat(proof.proves(tree.root(first), liar.root())).isFalse();
        assertThat(liar.consistency(first, size).proves(tree.root(first), liar.root()))
                .isFalse();
        for (List<Bytes> changed : changes(proof.path(), choice)) {
            assertThat(new ConsistencyProof(first, size, changed).proves(tree.root(first), tree.root()))
                    .isFalse();
        }
    }

    @Test
    void aNodeIsNoLeaf() {
        List<Bytes> leaves = leaves(2);
        Bytes inner = Bytes.joined(MerkleTree.leafHash(leaves.get(0)), MerkleTree.leafHash(leaves.get(1)));

        assertThat(MerkleTree.of(List.of(inner)).root())
                .isNotEqualTo(MerkleTree.of(leaves).root());
    }

    private static List<List<Bytes>> changes(List<Bytes> path, int choice) {
        List<List<Bytes>> changes = new ArrayList<>();
        List<Bytes> longer = new ArrayList<>(path);
        longer.add(Sha256.of());
        changes.add(longer);
        if (!path.isEmpty()) {
            changes.add(path.subList(1, path.size()));
            changes.add(path.subList(0, path.size() - 1));
            List<Bytes> bent = new ArrayList<>(path);
            bent.set(choice % path.size(), flipped(path.get(choice % path.size()), choice % 32));
            changes.add(bent);
        }
        return changes;
    }

    private static List<Bytes> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Encoding().u32(number).done())
                .toList();
    }
}
