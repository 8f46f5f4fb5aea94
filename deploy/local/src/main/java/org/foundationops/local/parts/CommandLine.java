package org.foundationops.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** The command line of a running process. */
public final class CommandLine {

    private CommandLine() {}

    /** Empty for a process that has ended; a running one shows an empty line only for the moment of its exec. */
    public static String of(ProcessHandle handle) {
        String line = read(handle);
        for (int i = 0; line.isEmpty() && handle.isAlive() && i < 10; i++) {
            LockSupport.parkNanos(10_000_000);
            line = read(handle);
        }
        return line;
    }

    /** Linux tells the whole line in /proc, where ProcessHandle cuts long ones; elsewhere ProcessHandle must do. */
    private static String read(ProcessHandle handle) {
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
