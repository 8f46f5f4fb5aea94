package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.kit.IssuanceRecord;
import org.foundationops.ballots.kit.RollRecord;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.elections.registration.domain.Announcement;

/** Roll and issuance log of an election as trees of hashes: for each voter's proof, and for the verification kit. */
@ApplicationScoped
public class RollTrees {

    // Trees of 65,000 entries have about 15 MB each.
    private static final int KEPT = 8;

    /**
     * What a roll looks like: it only ever gets more additions and more revocations, so their numbers tell whether it has
     * changed.
     */
    record Edition(UUID electionId, int added, int revoked) {}

    private final RollTreeRepository entries;
    private final Map<Object, HashedRoll> trees = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, HashedRoll> eldest) {
            return size() > KEPT;
        }
    };

    RollTrees(RollTreeRepository entries) {
        this.entries = entries;
    }

    HashedRoll frozen(UUID electionId) {
        return HashedRoll.of(entries.frozen(electionId));
    }

    /** Frozen, and added, and not revoked. */
    HashedRoll entitled(Edition edition) {
        return kept(edition, key -> HashedRoll.of(entries.entitled(edition.electionId())));
    }

    /** Who was issued a token. The caller has checked that none is issued any more. */
    HashedRoll issued(UUID electionId) {
        return kept(electionId, key -> HashedRoll.of(entries.issued(electionId)));
    }

    /** The roll for the kit, when registration has ended. */
    public RollRecord roll(ElectionReference election, Ed25519Signer logKey) {
        UUID id = election.election();
        List<Bytes> frozen = sorted(entries.frozen(id));
        List<Bytes> added = sorted(entries.added(id));
        List<Bytes> revoked = sorted(entries.revoked(id));
        TreeHead head = HashedRoll.of(entries.entitled(id)).head(TreeHead.Tree.ROLL, Announcement.WEIGHT);
        return new RollRecord(Announcement.WEIGHT, frozen, added, revoked, SignedTreeHead.sign(election, head, logKey));
    }

    /** The issuance log for the kit, when registration has ended. */
    public IssuanceRecord issuance(ElectionReference election, Ed25519Signer logKey) {
        HashedRoll issued = HashedRoll.of(entries.issued(election.election()));
        TreeHead head = issued.head(TreeHead.Tree.ISSUANCE, Announcement.WEIGHT);
        return new IssuanceRecord(Announcement.WEIGHT, issued.entries(), SignedTreeHead.sign(election, head, logKey));
    }

    private static List<Bytes> sorted(Collection<Bytes> hashes) {
        return HashedRoll.of(hashes).entries();
    }

    /** One at a time: a hundred voters who ask at once for the proofs of one roll hash it once. */
    private synchronized HashedRoll kept(Object key, Function<Object, HashedRoll> made) {
        HashedRoll tree = trees.get(key);
        if (tree == null) {
            tree = made.apply(key);
            trees.put(key, tree);
        }
        return tree;
    }
}
