package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.person.MergedRecords;
import org.foundationops.elections.person.MergerLock;
import org.foundationops.elections.registration.domain.RegistrationWindow;
import org.foundationops.elections.roll.PollingStation;
import org.foundationops.elections.roll.domain.NotOnRoll;
import org.foundationops.elections.suspension.domain.VoterSuspended;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to issue a token, read in one statement. No lock here is one on a row: it would leave the number of
 * the transaction there, which tells when somebody registered.
 */
@ApplicationScoped
class RegistrationDesk {

    // "offset 0" keeps the planner, which takes a human being for hundreds of records, from reading the whole roll.
    private static final String READ = MergedRecords.WITH + """
            , entry as (
                select found.* from records, lateral (
                    select r.person_id, r.organisation_id, r.salt, i.blinded_sha256
                    from roll_in_force r
                    left join issuance i on i.election_id = r.election_id and i.person_id = r.person_id
                    where r.election_id = ? and r.person_id = records.person_id
                    offset 0
                ) found
                order by found.blinded_sha256 is null, found.person_id <> ?, found.person_id limit 1
            )
            select e.status, e.voting_closes, e.manifest_hash is not null as has_manifest, e.roll_added, e.roll_revoked,
                   clock_timestamp() as read_at, entry.person_id, entry.salt, entry.blinded_sha256,
                   k.weight, k.public_key, k.private_key,
                   exists (select from suspension_period s
                    where (s.person_id in (select person_id from records) or s.organisation_id = entry.organisation_id)
                      and s.valid_from <= clock_timestamp() and s.valid_until > clock_timestamp()) as is_suspended
            from election e
            left join token_key k on k.election_id = e.id
            left join entry on true
            where e.id = ?
            """;

    // Both records of a human being who was registered twice have the same least id.
    private static final String TAKE_TURN = MergedRecords.WITH + """
            select pg_advisory_xact_lock(hashtextextended('registration/' || ?::text || '/' ||
                                                          (select min(person_id::text) from records), 0))
            """;

    private static final List<String> LOCKS = List.of(PollingStation.SHARE, MergerLock.SHARE, TAKE_TURN);

    private final Sql sql;

    RegistrationDesk(Sql sql) {
        this.sql = sql;
    }

    /**
     * The voter's place on the roll.
     *
     * @param issuedFor SHA-256 of the blinded message for which a token was issued; absent before
     */
    record Entry(UUID personId, Bytes salt, Optional<Bytes> issuedFor) {}

    /** @param privateKey encrypted; absent when registration has ended */
    record SigningKey(int weight, TokenKey publicKey, Optional<byte[]> privateKey) {}

    /** @param now read under the locks: the start of the transaction may lie before a wait for them */
    record Place(
            RegistrationWindow window,
            Instant now,
            RollTrees.Edition edition,
            Optional<Entry> entry,
            Optional<SigningKey> key,
            boolean isSuspended) {

        Entry requireEntry() {
            return entry.orElseThrow(NotOnRoll::new);
        }

        void requireNotSuspended() {
            if (isSuspended) {
                throw new VoterSuspended();
            }
        }
    }

    /** One voter at a time, and nobody while the roll is changed or voting closed. */
    Place enter(UUID electionId, UUID voterId) {
        return only(
                electionId,
                sql.listAfter(
                        LOCKS,
                        READ,
                        row -> place(electionId, row),
                        electionId,
                        voterId,
                        electionId,
                        voterId,
                        electionId,
                        voterId,
                        electionId));
    }

    Place read(UUID electionId, UUID voterId) {
        return only(
                electionId, sql.list(READ, row -> place(electionId, row), voterId, electionId, voterId, electionId));
    }

    private static Place only(UUID electionId, List<Place> places) {
        return places.stream().findFirst().orElseThrow(() -> new NotFound("There is no election " + electionId + "."));
    }

    void issue(UUID electionId, UUID entry, Bytes blindedHash) {
        sql.run(
                "insert into issuance (election_id, person_id, blinded_sha256) values (?, ?, ?)",
                electionId,
                entry,
                blindedHash.toArray());
    }

    private static Place place(UUID electionId, ResultSet row) throws SQLException {
        return new Place(
                new RegistrationWindow(
                        ElectionStatus.valueOf(row.getString("status")),
                        row.getBoolean("has_manifest"),
                        Sql.instantOrNull(row, "voting_closes")),
                Sql.instant(row, "read_at"),
                new RollTrees.Edition(electionId, row.getInt("roll_added"), row.getInt("roll_revoked")),
                entry(row),
                key(row),
                row.getBoolean("is_suspended"));
    }

    private static Optional<Entry> entry(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null
                ? Optional.empty()
                : Optional.of(new Entry(
                        person,
                        Bytes.of(row.getBytes("salt")),
                        optional(row.getBytes("blinded_sha256")).map(Bytes::of)));
    }

    private static Optional<SigningKey> key(ResultSet row) throws SQLException {
        byte @Nullable [] publicKey = row.getBytes("public_key");
        return publicKey == null
                ? Optional.empty()
                : Optional.of(new SigningKey(
                        row.getInt("weight"), TokenKey.of(Bytes.of(publicKey)), optional(row.getBytes("private_key"))));
    }

    private static Optional<byte[]> optional(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes);
    }
}
