package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ends of the logs, once or on and on. */
final class Logs {

    private Logs() {}

    static int print(Home home, List<String> arguments) {
        List<String> names = new ArrayList<>(arguments);
        boolean follow = names.remove("-f");
        List<String> known = known(home);
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal("There is no log of %s. There are: %s."
                    .formatted(String.join(", ", unknown), String.join(", ", known)));
        }
        List<String> command = new ArrayList<>(List.of("tail", "-n", names.isEmpty() ? "20" : "200"));
        if (follow) {
            command.add("-F");
        }
        (names.isEmpty() ? known : names)
                .forEach(name -> command.add(home.log(name).toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private static List<String> known(Home home) {
        if (!Files.isDirectory(home.logs())) {
            throw new Refusal("There are no logs yet. Start with: ./foundation up");
        }
        try (Stream<Path> files = Files.list(home.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log") && !name.endsWith(".1.log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
