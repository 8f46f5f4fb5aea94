package org.foundationops.local.launcher;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this launcher also runs what it starts. */
final class Java {

    /** The same for every process: an AOT cache is refused when they differ between recording and running. */
    static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Writes what a run has loaded and used when it ends. */
    static final String RECORD = "-XX:AOTCacheOutput=";

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
