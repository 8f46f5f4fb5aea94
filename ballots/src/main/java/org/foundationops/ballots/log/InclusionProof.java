package org.foundationops.ballots.log;

import java.util.List;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/**
 * That a leaf is in a tree.
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 */
public record InclusionProof(int index, int size, List<Bytes> path) {

    public InclusionProof {
        path = List.copyOf(path);
        path.forEach(hash -> hash.ofLength(Sha256.LENGTH, "A hash of the proof"));
        if (index < 0 || index >= size) {
            throw new Malformed("There is no leaf " + index + " in a tree of " + size);
        }
    }

    /** RFC 9162, section 2.1.3.2. */
    public boolean proves(Bytes leafHash, Bytes root) {
        int position = index;
        int last = size - 1;
        Bytes hash = leafHash;
        for (Bytes beside : path) {
            if (last == 0) {
                return false;
            }
            if (position % 2 == 1 || position == last) {
                hash = MerkleTree.nodeHash(beside, hash);
                while (position % 2 == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.nodeHash(hash, beside);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** @throws Malformed when members are missing, unknown, or of the wrong kind */
    public static InclusionProof read(JsonReader object) {
        InclusionProof proof = new InclusionProof(
                object.whole("index", 0, Integer.MAX_VALUE),
                object.whole("size", 1, Integer.MAX_VALUE),
                object.listOfBytes("path", Sha256.LENGTH));
        object.end();
        return proof;
    }

    public Json.Members json() {
        return Json.of(Map.of(
                "index", Json.of(index),
                "size", Json.of(size),
                "path", Json.of(path.stream().map(Json::of).toList())));
    }
}
