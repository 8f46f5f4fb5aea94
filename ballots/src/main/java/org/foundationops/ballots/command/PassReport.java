package org.foundationops.ballots.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.client.PassFile;
import org.foundationops.ballots.client.VotingPass;

/** What may be shown of a voting pass: neither keys nor votes. */
final class PassReport {

    private PassReport() {}

    static VotingPass read(Path file) throws Unusable {
        if (!Files.exists(file)) {
            throw new Unusable("There is no voting pass " + file);
        }
        try {
            return new PassFile(file).load();
        } catch (Malformed unreadable) {
            throw new Unusable(file + " is no voting pass: " + unreadable.reason());
        } catch (IOException unreadable) {
            throw new Unusable(file + " cannot be read");
        }
    }

    static int print(Path file, PrintStream out) throws Unusable {
        VotingPass pass = read(file);
        out.println("election   " + pass.election().election());
        out.println("manifest   " + pass.election().manifestHash());
        out.println("weight     " + pass.weight());
        out.println("ballots    " + ballots(pass));
        out.println("log        "
                + pass.lastHead()
                        .map(head -> "had " + head.head().size() + " ballots when last looked at")
                        .orElse("not looked at yet"));
        out.println("next       "
                + switch (pass.step()) {
                    case TO_REGISTER -> "register again: there is no token yet";
                    case REGISTERED -> "cast";
                    case TO_SEND -> "cast again: the last ballot may not have arrived";
                    case ACKNOWLEDGED -> "look, and check when the result is published";
                });
        return VoteCommand.DONE;
    }

    private static String ballots(VotingPass pass) {
        if (pass.ballots().isEmpty()) {
            return "none filled in";
        }
        long acknowledged = pass.ballots().stream()
                .filter(ballot -> ballot.acknowledgement().isPresent())
                .count();
        return pass.ballots().size() + " filled in, " + acknowledged + " acknowledged";
    }
}
