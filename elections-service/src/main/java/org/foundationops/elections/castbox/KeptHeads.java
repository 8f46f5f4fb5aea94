package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.ballots.log.SignedTreeHead;
import org.jboss.logging.Logger;

/**
 * The newest head of each box and how many tokens were issued, in a folder outside of the databases: what a database that
 * was restored from an old copy is compared with. Without {@code foundation.ballotbox.heads-folder} nothing is kept.
 */
@ApplicationScoped
class KeptHeads {

    private static final Logger LOG = Logger.getLogger(KeptHeads.class);

    private final Boxes boxes;
    private final CastLog log;
    private final Instance<IssuedCounts> issued;
    private final Optional<Path> folder;

    KeptHeads(
            Boxes boxes,
            CastLog log,
            Instance<IssuedCounts> issued,
            @ConfigProperty(name = "foundation.ballotbox.heads-folder") Optional<Path> folder) {
        this.boxes = boxes;
        this.log = log;
        this.issued = issued;
        this.folder = folder;
    }

    /**
     * Writes the newest head, unless it is there. A folder that takes nothing does not stop the election. Both databases
     * are asked, so outside of any transaction.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void keep(UUID election) {
        if (folder.isEmpty()) {
            return;
        }
        SignedTreeHead head = log.head(boxes.require(election).reference());
        try {
            Optional<KeptHead> before = read(election);
            if (before.isEmpty()
                    || before.get().head().head().size() < head.head().size()) {
                write(file(folder.get(), election), new KeptHead(head, issued(election)).written());
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.errorf("The head of the log of election %s is not kept outside of the database: %s", election, failure);
        }
    }

    boolean hasHadLeaves(UUID election) {
        return read(election).map(kept -> kept.head().head().size() > 0).orElse(false);
    }

    /** Empty where nothing was kept. */
    Optional<KeptHead> read(UUID election) {
        Optional<Path> file = folder.map(all -> file(all, election)).filter(Files::exists);
        try {
            return file.isEmpty() ? Optional.empty() : Optional.of(KeptHead.read(Files.readAllBytes(file.get())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int issued(UUID election) {
        return issued.isResolvable() ? issued.get().issued(election) : 0;
    }

    private static Path file(Path folder, UUID election) {
        return folder.resolve(election + ".json");
    }

    /** Whole or not at all, also when the power fails. */
    private static void write(Path file, byte[] content) throws IOException {
        Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(parent, String.valueOf(file.getFileName()), ".new");
        Files.write(fresh, content);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
