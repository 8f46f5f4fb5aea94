package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.SealingKey;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.manifest.HiddenName;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.registration.ElectionKeyRepository.Pair;
import org.foundationops.elections.registration.domain.Announcement;
import org.foundationops.kit.problem.NotFound;

/** The manifest of an election, and its keys. They are made when registration opens, and none is ever changed. */
@ApplicationScoped
public class ElectionKeys {

    private final ElectionKeyRepository keys;
    private final RollTrees rolls;
    private final NameSalts names;
    private final KeySafe safe;
    private final SpareTokenKey spare;
    private final SecureRandom random = new SecureRandom();

    ElectionKeys(ElectionKeyRepository keys, RollTrees rolls, NameSalts names, KeySafe safe, SpareTokenKey spare) {
        this.keys = keys;
        this.rolls = rolls;
        this.names = names;
        this.safe = safe;
        this.spare = spare;
    }

    /**
     * Makes keys and manifest. The caller holds the lock on the election, whose candidates have their numbers.
     *
     * @throws org.foundationops.elections.registration.domain.BallotKeyMissing when private keys cannot be encrypted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Election election, Instant now) {
        safe.requireOpen();
        UUID id = election.id();
        Ed25519Signer logKey = Ed25519Signer.generate(random);
        Unsealer unsealer = Unsealer.generate(random);
        TokenSigner tokens = spare.take();
        List<Bytes> nameSalts = election.candidates().stream()
                .map(candidate -> HiddenName.salt(random))
                .toList();
        Manifest manifest = new Announcement(
                        tokens.publicKey(), logKey.publicKey(), unsealer.publicKey(), rolls.frozen(id), nameSalts)
                .manifest(election, now);
        byte[] hash = manifest.hash().toArray();
        keys.add(
                id,
                manifest.canonical(),
                hash,
                pair(logKey.publicKey().bytes(), logKey.seed(), id),
                pair(unsealer.publicKey().bytes(), unsealer.secret(), id),
                now);
        names.keep(id, nameSalts);
        keys.addTokenKey(id, Announcement.WEIGHT, pair(tokens.publicKey().encoded(), tokens.encoded(), id));
        election.announceManifest(hash);
    }

    /** Absent before registration opens, and where nobody votes. */
    public Optional<Manifest> manifest(UUID electionId) {
        return keys.manifest(electionId).map(Manifest::of);
    }

    /** Signs tree heads and acknowledgements. */
    public Ed25519Signer logKey(UUID electionId) {
        Pair pair = keys.logKey(electionId).orElseThrow(() -> none(electionId));
        return Ed25519Signer.of(
                safe.decrypt(pair.privateKey(), electionId), new Ed25519Key(Bytes.of(pair.publicKey())));
    }

    /** Opens ballots. The caller has checked that voting is over. */
    public Unsealer unsealer(UUID electionId) {
        Pair pair = keys.sealingKey(electionId).orElseThrow(() -> none(electionId));
        return Unsealer.of(safe.decrypt(pair.privateKey(), electionId), new SealingKey(Bytes.of(pair.publicKey())));
    }

    private Pair pair(Bytes publicKey, Bytes privateKey, UUID electionId) {
        return new Pair(publicKey.toArray(), safe.encrypt(privateKey, electionId));
    }

    private static NotFound none(UUID electionId) {
        return new NotFound("No manifest of election " + electionId + " was announced.");
    }
}
