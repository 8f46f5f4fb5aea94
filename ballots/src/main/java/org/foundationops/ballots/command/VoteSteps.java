package org.foundationops.ballots.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.HttpRegistrationDesk;
import org.foundationops.ballots.client.PassFile;
import org.foundationops.ballots.client.Refused;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.counting.Ranking;

/** The steps that write the voting pass, one command at a time. */
final class VoteSteps {

    /** With fewer on the roll, the times of registration and casting alone may tell who cast a ballot. */
    private static final int FEW = 50;

    private static final Duration SOON = Duration.ofHours(1);

    private final VoteOptions options;
    private final Path path;
    private final PassFile file;
    private final Instant now;
    private final PrintStream out;
    private final PrintStream problems;

    VoteSteps(VoteOptions options, Instant now, PrintStream out, PrintStream problems) throws Unusable {
        this.options = options;
        this.path = options.file("--pass");
        this.file = new PassFile(path);
        this.now = now;
        this.out = out;
        this.problems = problems;
    }

    int register() throws IOException, Unusable {
        URI service = options.origin("--elections");
        UUID election = options.election();
        Bytes announced = options.manifestHash();
        String token = options.accessToken();
        return PassLock.alone(path, () -> {
            try (HttpRegistrationDesk desk = new HttpRegistrationDesk(service, () -> token)) {
                Optional<VotingPass> kept = kept(election, announced);
                if (kept.flatMap(VotingPass::token).isPresent()) {
                    out.println("You are registered already; " + path + " is your voting pass.");
                    return VoteCommand.DONE;
                }
                byte[] manifest = desk.manifest(election);
                Voter voter = kept.isPresent()
                        ? Voter.resume(kept.get(), manifest, file)
                        : Voter.begin(manifest, announced, desk.weight(election), file);
                register(voter, desk);
                out.println("You are registered; " + path + " is your voting pass. Keep it, and keep it to yourself.");
                if (isSmall(voter.pass(), manifest)) {
                    out.println("Few people may vote in this election: let hours pass before you cast your ballot.");
                }
                return VoteCommand.DONE;
            }
        });
    }

    private static void register(Voter voter, HttpRegistrationDesk desk) throws IOException {
        try {
            voter.register(desk);
        } catch (Refused refused) {
            if (refused.type().equals("urn:problem:token-issued")) {
                throw new IllegalStateException("Refused: " + refused.getMessage()
                        + "\nYou have registered with another voting pass, and no second token is issued. Look for that"
                        + " file; this one is of no use.");
            }
            throw refused;
        }
    }

    private Optional<VotingPass> kept(UUID election, Bytes announced) throws Unusable {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        VotingPass pass = PassReport.read(path);
        if (!pass.election().election().equals(election)
                || !pass.election().manifestHash().equals(announced)) {
            throw new IllegalStateException(path + " is the voting pass of election "
                    + pass.election().election() + " under manifest "
                    + pass.election().manifestHash() + ". It stays as it is; name another file.");
        }
        return Optional.of(pass);
    }

    int cast() throws IOException, Unusable {
        URI service = options.origin("--ballot-box");
        Optional<Ranking> ranking = options.ranking();
        return PassLock.alone(path, () -> {
            VotingPass pass = PassReport.read(path);
            if (pass.token().isEmpty()) {
                throw new IllegalStateException("There is no token yet: run ./foundation vote register again.");
            }
            if (ranking.isEmpty() && pass.ballots().isEmpty()) {
                throw new Unusable("No ballot is filled in yet: give one with --ranking");
            }
            try (HttpBallotBox box = new HttpBallotBox(service)) {
                byte[] manifest = box.manifest(pass.election().election());
                Voter voter = Voter.resume(pass, manifest, file);
                if (!mayCastNow(pass, manifest)) {
                    return VoteCommand.REFUSED;
                }
                send(voter, ranking, box);
            }
            return VoteCommand.DONE;
        });
    }

    /** What was filled in last is sent again as it is, also when it is typed once more. */
    private void send(Voter voter, Optional<Ranking> ranking, HttpBallotBox box) throws IOException, Unusable {
        boolean isNew = ranking.isPresent()
                && (voter.pass().ballots().isEmpty()
                        || !voter.pass().ballots().getLast().opening().ranking().equals(ranking.get()));
        if (isNew) {
            try {
                voter.cast(ranking.get(), box);
            } catch (Malformed uncountable) {
                throw new Unusable("This election cannot count such a ranking: " + uncountable.reason());
            }
        } else {
            voter.send(box);
        }
        int counter = voter.pass().ballots().getLast().cast().header().number().counter();
        out.println("Ballot " + counter + " has arrived, and the acknowledgement is in " + path + "."
                + (counter > 1 ? " It replaces the earlier one." : ""));
    }

    /**
     * Who casts a first ballot soon after registering is warned, and told how to do it all the same. The pass was last
     * written when its token came.
     */
    private boolean mayCastNow(VotingPass pass, byte[] manifest) throws IOException {
        Duration since = Duration.between(Files.getLastModifiedTime(path).toInstant(), now);
        if (!pass.ballots().isEmpty() || since.compareTo(SOON) >= 0 || !isSmall(pass, manifest)) {
            return true;
        }
        problems.println("You registered " + Math.max(0, since.toMinutes()) + " minutes ago, and few people may vote in"
                + " this election. Your ballot names nobody, but whoever sees that somebody registers and that a ballot"
                + " comes in soon after can guess that it is yours.");
        if (options.has(VoteOptions.NOW)) {
            return true;
        }
        problems.println("Nothing was sent. Come back in some hours, or add " + VoteOptions.NOW + ".");
        return false;
    }

    private static boolean isSmall(VotingPass pass, byte[] manifest) {
        return Manifest.of(manifest)
                .electorate(pass.weight())
                .map(electorate -> electorate.rollSize() < FEW)
                .orElse(true);
    }

    int look() throws IOException, Unusable {
        URI service = options.origin("--ballot-box");
        return PassLock.alone(path, () -> {
            VotingPass pass = PassReport.read(path);
            if (pass.ballots().stream()
                    .allMatch(ballot -> ballot.acknowledgement().isEmpty())) {
                throw new IllegalStateException("No ballot was acknowledged yet, so there is none to look for.");
            }
            try (HttpBallotBox box = new HttpBallotBox(service)) {
                Voter voter = Voter.resume(pass, box.manifest(pass.election().election()), file);
                return switch (voter.look(box)) {
                    case IN_THE_LOG -> {
                        out.println("In the log: every acknowledged ballot, and the log has only grown.");
                        yield VoteCommand.DONE;
                    }
                    case WAITING -> {
                        out.println("Not in the log yet: ballots are taken up in batches. Look again later.");
                        yield VoteCommand.AGAIN_LATER;
                    }
                };
            }
        });
    }
}
