package org.foundationops.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.foundationops.local.parts.CommandLine;

/** A process that this checkout started. */
record RunningProcess(String name, long pid, String mark) {

    /** A process number is given to somebody else sooner or later, so the mark in the command line decides. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> CommandLine.of(handle).contains(mark));
    }

    boolean isRecording() {
        return find().map(CommandLine::of)
                .filter(line -> line.contains(Java.RECORD))
                .isPresent();
    }

    /** Asks it to stop and waits; one that does not stop in time is killed. */
    boolean stop(Duration patience) {
        return find().map(handle -> stop(handle, patience)).orElse(true);
    }

    /** For a process whose work is not wanted any more: one that records a cache would need 20 s to write it. */
    void kill() {
        find().ifPresent(ProcessHandle::destroyForcibly);
    }

    private boolean stop(ProcessHandle handle, Duration patience) {
        handle.destroy();
        if (hasEnded(patience)) {
            return true;
        }
        handle.destroyForcibly();
        return hasEnded(Duration.ofSeconds(10));
    }

    /** Asks again and again: a dead process that nobody collects would never be reported as ended. */
    private boolean hasEnded(Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (find().isPresent()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Waiting.pause();
        }
        return true;
    }
}
