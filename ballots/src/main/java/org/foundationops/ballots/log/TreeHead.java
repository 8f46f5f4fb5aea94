package org.foundationops.ballots.log;

import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;

/**
 * A tree at one size.
 *
 * @param weight of the votes whose roll or issuance log this is; 0 for the ballots
 * @param time in seconds since 1970, UTC; 0 for roll and issuance log, which tell nothing of times
 */
public record TreeHead(Tree tree, int weight, int size, long time, Bytes root) {

    private static final String HEAD = "foundation-head-v1";

    /** Which tree. */
    public enum Tree {
        /** The log of ballots. */
        BALLOTS(0),
        /** Everybody on the roll when registration ended. */
        ROLL(1),
        /** Everybody who was issued a token. */
        ISSUANCE(2);

        /** One byte of what is signed. */
        private final int code;

        Tree(int code) {
            this.code = code;
        }
    }

    public TreeHead {
        root.ofLength(Sha256.LENGTH, "The root");
        if (size < 0 || time < 0 || (tree == Tree.BALLOTS ? weight != 0 : weight < 1 || time != 0)) {
            throw new Malformed("A head of the tree " + tree + " cannot have weight " + weight + ", size " + size
                    + " and time " + time);
        }
    }

    public static TreeHead ofBallots(int size, long time, Bytes root) {
        return new TreeHead(Tree.BALLOTS, 0, size, time, root);
    }

    /** What the log key signs. */
    Bytes signed(ElectionReference election) {
        return Encoding.named(HEAD)
                .uuid(election.election())
                .bytes(election.manifestHash())
                .u8(tree.code)
                .u32(weight)
                .u64(size)
                .u64(time)
                .bytes(root)
                .done();
    }
}
