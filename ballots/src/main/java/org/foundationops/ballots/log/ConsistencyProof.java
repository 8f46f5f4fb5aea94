package org.foundationops.ballots.log;

import java.util.List;
import java.util.Map;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/**
 * That one tree is the beginning of another: nothing was changed or taken out.
 *
 * @param first size of the earlier tree
 * @param second size of the later one
 */
public record ConsistencyProof(int first, int second, List<Bytes> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
        path.forEach(hash -> hash.ofLength(Sha256.LENGTH, "A hash of the proof"));
        if (first < 0 || first > second) {
            throw new Malformed("A tree of " + first + " is no beginning of one of " + second);
        }
    }

    /** RFC 9162, section 2.1.4.2; an empty tree is the beginning of every tree. */
    public boolean proves(Bytes firstRoot, Bytes secondRoot) {
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            return path.isEmpty() && firstRoot.equals(Sha256.of());
        }
        boolean isComplete = Integer.bitCount(first) == 1;
        if (path.isEmpty() && !isComplete) {
            return false;
        }
        int position = first - 1;
        int last = second - 1;
        while (position % 2 == 1) {
            position >>= 1;
            last >>= 1;
        }
        Bytes earlier = isComplete ? firstRoot : path.getFirst();
        Bytes later = earlier;
        for (Bytes beside : isComplete ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if (position % 2 == 1 || position == last) {
                earlier = MerkleTree.nodeHash(beside, earlier);
                later = MerkleTree.nodeHash(beside, later);
                while (position % 2 == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                later = MerkleTree.nodeHash(later, beside);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
    }

    /** @throws Malformed when members are missing, unknown, or of the wrong kind */
    public static ConsistencyProof read(JsonReader object) {
        ConsistencyProof proof = new ConsistencyProof(
                object.whole("first", 0, Integer.MAX_VALUE),
                object.whole("second", 0, Integer.MAX_VALUE),
                object.listOfBytes("path", Sha256.LENGTH));
        object.end();
        return proof;
    }

    public Json.Members json() {
        return Json.of(Map.of(
                "first", Json.of(first),
                "second", Json.of(second),
                "path", Json.of(path.stream().map(Json::of).toList())));
    }
}
