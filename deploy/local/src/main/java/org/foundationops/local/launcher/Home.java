package org.foundationops.local.launcher;

import java.nio.file.Path;

/** The folder of the checkout, and what is kept beside the sources in {@code .foundation}. */
public record Home(Path root) {

    /** The script names the folder; without it, the working directory is meant. */
    public static Home find() {
        return new Home(Path.of(System.getProperty("foundation.root", ""))
                .toAbsolutePath()
                .normalize());
    }

    Path kept() {
        return root.resolve(".foundation");
    }

    /** Everything that {@code --fresh} forgets. */
    Path data() {
        return kept().resolve("data");
    }

    Path run() {
        return kept().resolve("run");
    }

    Path logs() {
        return kept().resolve("logs");
    }

    Path log(String process) {
        return logs().resolve(process + ".log");
    }

    Path keycloak() {
        return kept().resolve("keycloak");
    }

    Path service(String name) {
        return kept().resolve("services").resolve(name);
    }

    Path local() {
        return root.resolve("deploy").resolve("local");
    }
}
