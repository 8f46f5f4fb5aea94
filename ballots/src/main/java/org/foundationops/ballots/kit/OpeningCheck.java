package org.foundationops.ballots.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.BallotPaper;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Unsealer;

/** Every ballot that counts is opened, and is the one that its voter has committed to. */
record OpeningCheck(CheckedKit checked, VerificationKit.Openings openings, Progress progress) {

    private static final int OFTEN = 4_096;

    String run() {
        List<OpenedBallot> ballots = openings.ballots();
        if (!ballots.stream().map(OpenedBallot::key).toList().equals(List.copyOf(current()))) {
            throw rejected("it does not open exactly the ballots that count");
        }
        Unsealer unsealer = unsealer();
        AtomicInteger done = new AtomicInteger();
        BallotPaper paper = checked.kit().manifest().paper();
        ElectionReference election = checked.election();
        Optional<String> wrong = IntStream.range(0, ballots.size())
                .parallel()
                .mapToObj(at -> {
                    int finished = done.incrementAndGet();
                    if (finished % OFTEN == 0) {
                        progress.says("opening ballots", finished, ballots.size());
                    }
                    return wrong(ballots.get(at), unsealer, election, paper);
                })
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            throw rejected(wrong.get());
        }
        long unreadable = ballots.stream()
                .filter(OpenedBallot.Unreadable.class::isInstance)
                .count();
        return "opened: " + ballots.size() + " ballots, each the one that was committed to"
                + (unreadable == 0 ? "" : "; of them " + unreadable + " are unreadable indeed, and count as blank");
    }

    private Optional<String> wrong(
            OpenedBallot ballot, Unsealer unsealer, ElectionReference election, BallotPaper paper) {
        CastHeader leaf = Objects.requireNonNull(checked.counted().current().get(ballot.key()));
        BallotNumber number = leaf.number();
        return switch (ballot) {
            case OpenedBallot.Countable(Bytes key, var opening) -> {
                if (!opening.commitment(election, number).equals(leaf.commitment())) {
                    yield Optional.of(
                            "the ballot of the key " + key + " is not the one that its voter has committed to");
                }
                yield isMalformed(() -> paper.check(opening.ranking()))
                        ? Optional.of("the ballot of the key " + key + " is one that the rule cannot count")
                        : Optional.empty();
            }
            case OpenedBallot.Unreadable(Bytes key, Bytes sealed) ->
                isMalformed(() -> unsealer.open(election, number, leaf.commitment(), sealed, paper))
                        ? Optional.empty()
                        : Optional.of("the ballot of the key " + key + " is said to be unreadable, and can be read");
        };
    }

    private Unsealer unsealer() {
        try {
            return Unsealer.of(
                    openings.sealingSecret(), checked.kit().manifest().sealingKey());
        } catch (Malformed wrong) {
            throw new KitRejected(KitFile.SEAL.text(), wrong.reason());
        }
    }

    private Set<Bytes> current() {
        return checked.counted().current().keySet();
    }

    private static boolean isMalformed(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (Malformed unreadable) {
            return true;
        }
    }

    private static KitRejected rejected(String why) {
        return new KitRejected(KitFile.OPENED.text(), why);
    }
}
