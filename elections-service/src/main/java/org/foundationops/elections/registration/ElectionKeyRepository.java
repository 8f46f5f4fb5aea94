package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.sql.Row;
import org.foundationops.kit.sql.Sql;

/** Manifests and keys as they stand in the database; private keys encrypted. */
@ApplicationScoped
class ElectionKeyRepository {

    /** A public key and its encrypted private one. */
    record Pair(byte[] publicKey, byte[] privateKey) {}

    private final Sql sql;

    ElectionKeyRepository(Sql sql) {
        this.sql = sql;
    }

    void add(UUID election, byte[] manifest, byte[] hash, Pair logKey, Pair sealingKey, Instant now) {
        sql.run(
                "insert into election_key (election_id, manifest, manifest_hash, log_key, log_key_private, sealing_key,"
                        + " sealing_key_private, batch_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                election,
                manifest,
                hash,
                logKey.publicKey(),
                logKey.privateKey(),
                sealingKey.publicKey(),
                sealingKey.privateKey(),
                now);
    }

    void addTokenKey(UUID election, int weight, Pair tokenKey) {
        sql.run(
                "insert into token_key (election_id, weight, public_key, private_key) values (?, ?, ?, ?)",
                election,
                weight,
                tokenKey.publicKey(),
                tokenKey.privateKey());
    }

    Optional<byte[]> manifest(UUID election) {
        return one("select manifest from election_key where election_id = ?", row -> row.getBytes(1), election);
    }

    Optional<Pair> logKey(UUID election) {
        return one(
                "select log_key, log_key_private from election_key where election_id = ?",
                row -> new Pair(row.getBytes(1), row.getBytes(2)),
                election);
    }

    Optional<Pair> sealingKey(UUID election) {
        return one(
                "select sealing_key, sealing_key_private from election_key where election_id = ?",
                row -> new Pair(row.getBytes(1), row.getBytes(2)),
                election);
    }

    /** Whether there was one. */
    boolean deleteTokenKeys(UUID election, Instant now) {
        return sql.run(
                        "update token_key set private_key = null, deleted_at = ?"
                                + " where election_id = ? and private_key is not null",
                        now,
                        election)
                > 0;
    }

    private <T> Optional<T> one(String query, Row<T> row, UUID election) {
        return sql.first(query, row, election);
    }
}
