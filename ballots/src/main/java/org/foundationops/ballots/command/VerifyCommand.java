package org.foundationops.ballots.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.ballots.kit.Verifier;

/**
 * Checks a verification kit. Exit status 0: all checked; 3: ballots checked, the count is not checkable at this publish
 * level; 1: something is wrong; 2: the command line or a file cannot be understood.
 */
public final class VerifyCommand {

    static final int NOT_UNDERSTOOD = 2;

    static final String USAGE = """
        usage: ./foundation verify KIT.zip [--anchor FILE...]

          KIT.zip          the verification kit of an election
          --anchor FILE    what you have kept from the time of the election, and the kit has to fit: a tree head,
                           an acknowledgement, a list of these, a voting pass, or a text file with the announced
                           hash of the manifest

          exit status      0  everything is checked and right
                           3  the ballots are right; this kit shows none, so the count cannot be repeated
                           1  something is wrong, and the report says what
                           2  this command line or a file cannot be understood
        """;

    private final PrintStream out;
    private final PrintStream problems;

    private VerifyCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, problems));
    }

    public static int run(List<String> words, PrintStream out, PrintStream problems) {
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            (words.isEmpty() ? problems : out).print(USAGE);
            return words.isEmpty() ? NOT_UNDERSTOOD : 0;
        }
        try {
            return new VerifyCommand(out, problems).run(words);
        } catch (Unusable unusable) {
            problems.println(unusable.getMessage());
            return NOT_UNDERSTOOD;
        } catch (OutOfMemoryError full) {
            problems.println("The kit is too large for the memory that this command may use");
            return NOT_UNDERSTOOD;
        }
    }

    private int run(List<String> words) throws Unusable {
        List<String> kits = new ArrayList<>();
        List<Anchor> anchors = new ArrayList<>();
        boolean isAnchor = false;
        for (String word : words) {
            if (word.equals("--anchor")) {
                isAnchor = true;
            } else if (word.startsWith("--")) {
                throw new Unusable("There is no option " + word + "\n" + USAGE);
            } else if (isAnchor) {
                anchors.addAll(anchors(word));
            } else {
                kits.add(word);
            }
        }
        if (kits.size() != 1) {
            throw new Unusable("One kit at a time, please\n" + USAGE);
        }
        if (isAnchor && anchors.isEmpty()) {
            throw new Unusable("--anchor needs a file\n" + USAGE);
        }
        return verify(read(kits.getFirst()), anchors);
    }

    private int verify(byte[] kit, List<Anchor> anchors) {
        Verifier.Outcome outcome = Verifier.verify(kit, anchors, new SpokenProgress(problems));
        outcome.report().forEach(out::println);
        out.println(
                switch (outcome.verdict()) {
                    case CHECKED -> "Everything is right: the ballots, and the count repeated from them.";
                    case COUNT_NOT_CHECKABLE ->
                        "The ballots are right. This kit does not show them, so the count cannot be repeated.";
                    case WRONG -> "This kit is WRONG.";
                });
        return outcome.verdict().status();
    }

    private static List<Anchor> anchors(String file) throws Unusable {
        try {
            return AnchorFile.read(read(file));
        } catch (Malformed unreadable) {
            throw new Unusable(file + " is no anchor: " + unreadable.reason());
        }
    }

    private static byte[] read(String file) throws Unusable {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException absent) {
            throw new Unusable("There is no file " + file);
        } catch (IOException unreadable) {
            throw new Unusable(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
