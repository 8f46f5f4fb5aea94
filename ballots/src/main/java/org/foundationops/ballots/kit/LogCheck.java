package org.foundationops.ballots.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.CastRefused;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.Manifest;

/** The log of ballots: every signature, every token, every tree head. */
final class LogCheck {

    private static final int OFTEN = 512;

    private final VerificationKit kit;
    private final Progress progress;
    private int accepted;

    LogCheck(VerificationKit kit, Progress progress) {
        this.kit = kit;
        this.progress = progress;
    }

    CheckedKit run() {
        CountedLeaves counted = CountedLeaves.of(kit.leaves(), kit.manifest().mayRecast());
        signatures();
        MerkleTree log = new MerkleTree();
        kit.leaves().forEach(leaf -> log.append(leaf.leaf()));
        heads(log);
        accepted = counted.accepted();
        return CheckedKit.of(kit, log, counted);
    }

    List<String> report() {
        int leaves = kit.leaves().size();
        return List.of(
                "ballots: " + leaves + " in the log, each signed by its key, each key with a valid token; " + accepted
                        + " count, " + (leaves - accepted) + " were replaced by a later one",
                "log: " + kit.heads().size() + " tree heads, each signed and the beginning of the next");
    }

    /** On all processors; the first leaf that is wrong is named. */
    private void signatures() {
        AtomicInteger done = new AtomicInteger();
        int leaves = kit.leaves().size();
        Optional<String> wrong = IntStream.range(0, leaves)
                .parallel()
                .mapToObj(index -> {
                    int finished = done.incrementAndGet();
                    if (finished % OFTEN == 0) {
                        progress.says("checking the signatures of ballots", finished, leaves);
                    }
                    return wrong(index);
                })
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            throw rejected(KitFile.LEAVES, wrong.get());
        }
    }

    private Optional<String> wrong(int index) {
        CastHeader leaf = kit.leaves().get(index);
        String name =
                "the ballot at index " + index + " of the key " + leaf.number().key();
        Optional<Manifest.Electorate> electorate = kit.manifest().electorate(leaf.weight());
        if (electorate.isEmpty()) {
            return Optional.of(name + ": nobody votes with weight " + leaf.weight());
        }
        try {
            leaf.check(kit.manifest().election(), electorate.get().tokenKey());
            return Optional.empty();
        } catch (CastRefused refused) {
            return Optional.of(name + ": " + refused.getMessage());
        }
    }

    private void heads(MerkleTree log) {
        int size = -1;
        long time = 0;
        for (SignedTreeHead signed : kit.heads()) {
            TreeHead head = signed.head();
            String name = "the tree head of size " + head.size();
            require(signed.election().equals(kit.manifest().reference()), name + " is of another election");
            require(head.tree() == TreeHead.Tree.BALLOTS, name + " is none of the log of ballots");
            require(head.size() > size && head.time() >= time, name + " is out of order");
            require(head.size() <= log.size(), name + " is of more ballots than there are");
            require(log.root(head.size()).equals(head.root()), name + " is not that of the first ballots of the log");
            require(signed.isSignedBy(kit.manifest().logKey()), name + " is not signed with the log key");
            size = head.size();
            time = head.time();
        }
        require(size == log.size(), "the last tree head is of " + size + " ballots, and there are " + log.size());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw rejected(KitFile.HEADS, otherwise);
        }
    }

    private static KitRejected rejected(KitFile file, String why) {
        return new KitRejected(file.text(), why);
    }
}
