package org.foundationops.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the demonstration is played with: ballots other than the ones that ship, and past awards. */
record DemoOptions(@Nullable Path ballots, @Nullable Path grants) {

    static DemoOptions parse(String[] arguments) {
        Path ballots = null;
        Path grants = null;
        for (int i = 0; i < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--ballots" -> ballots = file(arguments, i);
                case "--grants" -> grants = file(arguments, i);
                default -> throw new Wrong("demo takes --ballots FILE and --grants FILE, not " + arguments[i]);
            }
        }
        return new DemoOptions(ballots, grants);
    }

    private static Path file(String[] arguments, int option) {
        if (option + 1 == arguments.length) {
            throw new Wrong(arguments[option] + " needs a file");
        }
        Path file = Path.of(arguments[option + 1]);
        if (!Files.isReadable(file)) {
            throw new Wrong("There is no readable file " + file);
        }
        return file;
    }

    /** A command line that the demonstration does not understand. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }
}
