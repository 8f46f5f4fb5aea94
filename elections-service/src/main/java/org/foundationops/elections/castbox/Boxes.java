package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.castbox.domain.BoxState;
import org.foundationops.elections.castbox.domain.Window;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;

/** The boxes themselves. What never changes of them is kept in memory. */
@ApplicationScoped
class Boxes {

    private final Sql sql;
    private final BoxKeys keys;
    private final Map<UUID, AnnouncedBox> announced = new ConcurrentHashMap<>();
    private final Map<UUID, Ed25519Signer> signers = new ConcurrentHashMap<>();

    Boxes(BoxSql database, BoxKeys keys) {
        this.sql = database.sql();
        this.keys = keys;
    }

    /** Answers whether it was not there before. */
    boolean add(Manifest manifest, Ed25519Signer logKey, BoxState state) {
        byte[] canonical = manifest.canonical();
        return sql.run(
                        """
                        insert into box (election_id, manifest, manifest_hash, log_key, opens_at, closes_at, state,
                            last_batch_at)
                        values (?, ?, sha256(?), ?, ?, ?, ?, clock_timestamp())
                        on conflict do nothing
                        """,
                        manifest.election(),
                        canonical,
                        canonical,
                        keys.encrypt(logKey, manifest.election()).toArray(),
                        manifest.votingOpens().orElse(null),
                        manifest.votingCloses().orElse(null),
                        state.name())
                == 1;
    }

    Optional<AnnouncedBox> find(UUID election) {
        AnnouncedBox known = announced.get(election);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<AnnouncedBox> found = sql.first(
                "select manifest, log_key from box where election_id = ?",
                row -> announced(row.getBytes("manifest"), row.getBytes("log_key")),
                election);
        found.ifPresent(box -> announced.put(election, box));
        return found;
    }

    AnnouncedBox require(UUID election) {
        return find(election)
                .orElseThrow(() -> new NotFound("There is no ballot box of the election " + election + "."));
    }

    Ed25519Signer logKey(AnnouncedBox box) {
        UUID election = box.reference().election();
        return signers.computeIfAbsent(
                election, id -> keys.decrypt(box.logKey(), id, box.manifest().logKey()));
    }

    /** As it is now; behind a lock of the box it stays so. */
    Window window(UUID election) {
        return sql.first(
                        "select state, opens_at, closes_at from box where election_id = ?", Boxes::readWindow, election)
                .orElseThrow(() -> new NotFound("There is no ballot box of the election " + election + "."));
    }

    void open(UUID election, Instant opens) {
        sql.run("update box set opens_at = ? where election_id = ?", opens, election);
    }

    void extend(UUID election, Instant closes) {
        sql.run("update box set closes_at = ? where election_id = ?", closes, election);
    }

    void become(UUID election, BoxState state) {
        sql.run("update box set state = ? where election_id = ?", state.name(), election);
    }

    Instant lastBatch(UUID election) {
        return sql.list(
                        "select last_batch_at from box where election_id = ?",
                        row -> Sql.instant(row, "last_batch_at"),
                        election)
                .getFirst();
    }

    void batchMade(UUID election, Instant at) {
        sql.run("update box set last_batch_at = ? where election_id = ?", at, election);
    }

    boolean isHalted(UUID election) {
        return sql.exists("select from box where election_id = ? and state = 'HALTED'", election);
    }

    List<UUID> unfinished() {
        return sql.list(
                "select election_id from box where state in ('OPEN', 'HALTED') order by election_id",
                row -> row.getObject("election_id", UUID.class));
    }

    private static AnnouncedBox announced(byte[] canonical, byte[] logKey) {
        Manifest manifest = Manifest.of(canonical);
        return new AnnouncedBox(manifest, manifest.reference(), Bytes.of(canonical), Bytes.of(logKey));
    }

    static Window readWindow(ResultSet row) throws SQLException {
        return new Window(
                BoxState.valueOf(row.getString("state")),
                Optional.ofNullable(Sql.instantOrNull(row, "opens_at")),
                Optional.ofNullable(Sql.instantOrNull(row, "closes_at")));
    }
}
