package org.foundationops.ballots.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.client.NoAnswer;
import org.foundationops.ballots.client.Refused;
import org.foundationops.ballots.client.ServiceFault;

/**
 * A voter's way through an election on the command line; the voting pass is a file. Exit status 0: done; 1: refused, or
 * something is wrong; 2: the command line or a file cannot be understood; 3: no answer, or not yet, so the same again later.
 */
public final class VoteCommand {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int AGAIN_LATER = 3;

    static final String USAGE = """
        usage: ./foundation vote register --elections URL --election ID --manifest-hash HASH
                                          (--token-file FILE | --token-env NAME) --pass PASS
               ./foundation vote cast     --ballot-box URL --pass PASS [--ranking RANKING] [--now]
               ./foundation vote look     --ballot-box URL --pass PASS
               ./foundation vote check    --pass PASS --kit KIT.zip
               ./foundation vote show     --pass PASS

          register         makes the voting pass and gets its token, signed in
          cast             fills a ballot in and sends it, not signed in; without --ranking the last one is sent again
          look             looks for the ballots in the public log, and that the log has only grown
          check            checks the verification kit, and that your ballots are in it and counted as you filled them in
          show             how far you are; neither keys nor votes

          PASS             the file of the voting pass. Who loses it cannot vote, who reads it sees how you voted and
                           can vote in your name
          HASH             of the manifest, as it was mailed to you; not as the service says that serves the manifest
          --token-file, --token-env
                           where your access token is; only register uses it
          RANKING          numbers of candidates, best first: "3 1 7=2", where 7 and 2 are ranked equally; "" is blank
          --now            casts although you registered within the hour and few may vote, so that you can be guessed

        After a lost answer run the same command again: it sends the same bytes, and nothing happens twice.

          exit status      0  done
                           1  refused, or something is wrong, and the message says what
                           2  this command line or a file cannot be understood
                           3  no answer, or the ballot is not in the log yet: the same again later
        """;

    private static final Map<String, Set<String>> VERBS = Map.of(
            "register", Set.of("--elections", "--election", "--manifest-hash", "--token-file", "--token-env", "--pass"),
            "cast", Set.of("--ballot-box", "--pass", "--ranking", VoteOptions.NOW),
            "look", Set.of("--ballot-box", "--pass"),
            "check", Set.of("--pass", "--kit"),
            "show", Set.of("--pass"));

    private VoteCommand() {}

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), System.getenv(), Instant.now(), out, problems));
    }

    static int run(
            List<String> words, Map<String, String> environment, Instant now, PrintStream out, PrintStream problems) {
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            (words.isEmpty() ? problems : out).print(USAGE);
            return words.isEmpty() ? NOT_UNDERSTOOD : DONE;
        }
        try {
            String verb = words.getFirst();
            Set<String> known = VERBS.get(verb);
            if (known == null) {
                throw new Unusable("There is no vote " + verb + "\n" + USAGE);
            }
            VoteOptions options = VoteOptions.of(words.subList(1, words.size()), known, environment);
            return switch (verb) {
                case "register" -> new VoteSteps(options, now, out, problems).register();
                case "cast" -> new VoteSteps(options, now, out, problems).cast();
                case "look" -> new VoteSteps(options, now, out, problems).look();
                case "show" -> PassReport.print(options.file("--pass"), out);
                default -> check(options, out, problems);
            };
        } catch (Unusable unusable) {
            problems.println(unusable.getMessage());
            return NOT_UNDERSTOOD;
        } catch (NoAnswer lost) {
            problems.println(lost.getMessage() + ". Run the same command again; it does no harm.");
            return AGAIN_LATER;
        } catch (IOException unwritten) {
            problems.println("The voting pass cannot be kept, so nothing more was sent: " + unwritten.getMessage());
            return NOT_UNDERSTOOD;
        } catch (Refused refused) {
            problems.println("Refused: " + refused.getMessage());
            return REFUSED;
        } catch (ServiceFault fault) {
            problems.println("The service is WRONG: " + fault.getMessage() + ". Keep the voting pass.");
            return REFUSED;
        } catch (Malformed | IllegalStateException stop) {
            problems.println(stop.getMessage());
            return REFUSED;
        }
    }

    /** A kit without ballots still shows that the voter's are in the log, which is all that is asked here. */
    private static int check(VoteOptions options, PrintStream out, PrintStream problems) throws Unusable {
        String kit = options.file("--kit").toString();
        String pass = options.file("--pass").toString();
        PassReport.read(options.file("--pass"));
        int status = VerifyCommand.run(List.of(kit, "--anchor", pass), out, problems);
        return status == AGAIN_LATER ? DONE : status;
    }
}
