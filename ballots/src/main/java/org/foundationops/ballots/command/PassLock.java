package org.foundationops.ballots.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Two commands at once could make two keys, or two ballots with one number; so a pass is for one at a time. */
final class PassLock {

    private PassLock() {}

    /** Something to be done with the pass; the answer is an exit status. */
    interface Step {
        int make() throws IOException, Unusable;
    }

    /** @throws Unusable when another command uses the pass, or there is no folder for it */
    static int alone(Path pass, Step step) throws IOException, Unusable {
        Path beside = pass.resolveSibling(pass.getFileName() + ".lock");
        try (FileChannel channel = open(beside);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw inUse(pass);
            }
            return step.make();
        } catch (OverlappingFileLockException here) {
            throw inUse(pass);
        }
    }

    private static FileChannel open(Path beside) throws IOException, Unusable {
        try {
            return FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException absent) {
            throw new Unusable("There is no folder for " + beside);
        }
    }

    private static Unusable inUse(Path pass) {
        return new Unusable("Another command uses " + pass + " at this moment");
    }
}
