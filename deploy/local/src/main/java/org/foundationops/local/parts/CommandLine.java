package org.foundationops.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of a running process. */
public final class CommandLine {

    private CommandLine() {}

    /** Linux tells the whole line in /proc, where ProcessHandle cuts long ones; elsewhere ProcessHandle must do. */
    public static String of(ProcessHandle handle) {
        Path file = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        try {
            return Files.exists(file)
                    ? Files.readString(file).replace('\0', ' ')
                    : handle.info().commandLine().orElse("");
        } catch (IOException e) {
            return ""; // it ended between the question and the answer
        }
    }
}
