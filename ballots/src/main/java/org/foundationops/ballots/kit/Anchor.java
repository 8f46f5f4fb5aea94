package org.foundationops.ballots.kit;

import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;

/**
 * Something from the time of the election that somebody has kept. Without one, a kit could be made up in full by whoever
 * has the keys.
 */
public interface Anchor {

    /**
     * What was found, for people.
     *
     * @throws KitRejected when the kit does not fit
     */
    String check(CheckedKit kit);

    /** The hash of the manifest, as it was announced. */
    record AnnouncedManifest(Bytes hash) implements Anchor {
        @Override
        public String check(CheckedKit kit) {
            if (!kit.election().manifestHash().equals(hash)) {
                throw new KitRejected(
                        KitFile.MANIFEST.text(),
                        "its hash is " + kit.election().manifestHash() + ", and what was announced is " + hash);
            }
            return "the manifest is the one that was announced";
        }
    }

    /** A head of the log of ballots that was published while people voted. */
    record EarlierHead(SignedTreeHead head) implements Anchor {
        @Override
        public String check(CheckedKit kit) {
            String name = "the earlier tree head of size " + head.head().size();
            checkSigned(name, head.election(), kit, head.isSignedBy(kit.logKey()));
            if (head.head().tree() != TreeHead.Tree.BALLOTS) {
                throw new KitRejected("anchor", name + " is none of the log of ballots");
            }
            if (head.head().size() > kit.log().size()
                    || !kit.log().root(head.head().size()).equals(head.head().root())) {
                throw new KitRejected(
                        KitFile.LEAVES.text(),
                        "the log does not begin with " + name
                                + ", which the service has signed: ballots were changed or taken out. Keep both, they"
                                + " are the proof");
            }
            return name + " is the beginning of the log";
        }
    }

    /** The acknowledgement of a ballot. */
    record Receipt(Acknowledgement acknowledgement) implements Anchor {
        @Override
        public String check(CheckedKit kit) {
            String name = "the acknowledged ballot " + acknowledgement.number().counter() + " of the key "
                    + acknowledgement.number().key();
            checkSigned(name, acknowledgement.election(), kit, acknowledgement.isSignedBy(kit.logKey()));
            CastHeader leaf = kit.leaves().get(acknowledgement.number());
            if (leaf == null || !leaf.commitment().equals(acknowledgement.commitment())) {
                throw new KitRejected(
                        KitFile.LEAVES.text(),
                        name + " is not in the log, although the service has signed that it would be. Keep both, they"
                                + " are the proof");
            }
            if (leaf.equals(kit.counted().current().get(leaf.number().key()))) {
                kit.kit().openings().ifPresent(openings -> checkSealed(name, openings));
            }
            return name + " is in the log";
        }

        /** Nobody signs what is sealed but the service, here. */
        private void checkSealed(String name, VerificationKit.Openings openings) {
            for (OpenedBallot ballot : openings.ballots()) {
                if (ballot instanceof OpenedBallot.Unreadable(Bytes key, Bytes sealed)
                        && key.equals(acknowledgement.number().key())
                        && !Sha256.of(sealed).equals(acknowledgement.sealedHash())) {
                    throw new KitRejected(
                            KitFile.OPENED.text(),
                            name + " counts as unreadable, and what cannot be read is not what the service has"
                                    + " acknowledged. Keep both, they are the proof");
                }
            }
        }
    }

    private static void checkSigned(String name, ElectionReference election, CheckedKit kit, boolean isSigned) {
        if (!election.equals(kit.election())) {
            throw new KitRejected("anchor", name + " is of another election, or under another manifest");
        }
        if (!isSigned) {
            throw new KitRejected(
                    "anchor",
                    name + " is not signed with the log key of this kit: one of the two is not from the service");
        }
    }
}
