package org.foundationops.local.launcher;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The commands of {@code ./foundation} that need more than a shell. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String command = words.isEmpty() ? "help" : words.getFirst();
        try {
            System.exit(run(Home.find(), command, words.stream().skip(1).toList()));
        } catch (Refusal | UncheckedIOException e) {
            fail(e);
        } catch (CompletionException e) {
            fail(e.getCause() == null ? e : e.getCause());
        }
    }

    private static int run(Home home, String command, List<String> arguments) {
        switch (command) {
            case "up" -> Up.run(home, UpOptions.parse(arguments, System.getenv()));
            case "down" -> Down.run(home);
            case "status" -> {
                return Status.print(home) ? 0 : 1;
            }
            case "logs" -> {
                return Logs.print(home, arguments);
            }
            case "mail" -> Mailbox.print(home, arguments);
            case "token" -> System.out.println(token(home, arguments));
            default -> throw new Refusal("There is no command \"%s\". See ./foundation help.".formatted(command));
        }
        return 0;
    }

    private static String token(Home home, List<String> arguments) {
        if (arguments.size() != 1) {
            throw new Refusal("usage: ./foundation token ROLE, for example ./foundation token president");
        }
        return new Tokens(RunningSystem.require(home).ports()).of(arguments.getFirst());
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Refusal || failure instanceof UncheckedIOException) {
            System.err.println(failure.getMessage());
        } else {
            failure.printStackTrace();
        }
        System.exit(1);
    }
}
