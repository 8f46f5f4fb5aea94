package org.foundationops.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which person stands behind a sign-in. */
@ApplicationScoped
public class SignIns {

    private static final String RECORDS = """
            with recursive survivor (person_id, merged_into) as (
                select person_id, merged_into from identity_person where person_id = ?
                union
                select p.person_id, p.merged_into from survivor s join identity_person p on p.person_id = s.merged_into
            ), everyone (person_id) as (
                select person_id from survivor where merged_into is null
                union
                select p.person_id from everyone e join identity_person p on p.merged_into = e.person_id
            )
            select person_id from everyone
            """;

    private final Sql sql;

    public SignIns(Sql sql) {
        this.sql = sql;
    }

    /** How messages and tables name a sign-in: SHA-256 of issuer, line feed and subject, in lower-case hex. */
    public static String hash(String issuer, String subject) {
        return sha256(issuer + "\n" + subject);
    }

    static String sha256(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the rows of the producing service, in the transaction that changes the person. */
    public void record(UUID personId, long version, @Nullable UUID mergedInto, Collection<String> signIns) {
        write(personId, version, mergedInto, signIns, true);
    }

    /** The same for many persons at once who have just been registered and cannot sign in yet. */
    public void recordNew(List<UUID> personIds, long version) {
        sql.run(
                "insert into identity_person (person_id, version, own) select id, ?, true from unnest(?::uuid[]) as id",
                version,
                personIds.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** The person whom the sign-in is linked to or was merged into. */
    public Optional<UUID> personOf(String signInHash) {
        return sql.first(CallerRows.SURVIVOR + "select person_id from survivor", CallerRows::personId, signInHash);
    }

    /** The sign-ins of one record. */
    public List<String> of(UUID personId) {
        return sql.list(
                "select sign_in_hash from identity_sign_in where person_id = ?", row -> row.getString(1), personId);
    }

    /** All records of the human being behind this one: those along its mergers, and whatever was merged into them. */
    public Set<UUID> recordsOf(UUID personId) {
        return Set.copyOf(sql.list(RECORDS, CallerRows::personId, personId));
    }

    void write(UUID personId, long version, @Nullable UUID mergedInto, Collection<String> signIns, boolean own) {
        sql.run(
                "insert into identity_person (person_id, version, merged_into, own) values (?, ?, ?, ?)"
                        + " on conflict (person_id) do update set version = excluded.version,"
                        + " merged_into = excluded.merged_into, own = excluded.own",
                personId,
                version,
                mergedInto,
                own);
        sql.run(
                "delete from identity_sign_in where person_id = ? and sign_in_hash <> all (?)",
                personId,
                signIns.toArray(String[]::new));
        for (String signIn : signIns) {
            link(personId, signIn, own);
        }
    }

    private void link(UUID personId, String signIn, boolean own) {
        // The producer decides who may have a sign-in; a reader takes over what it says.
        String taken = own ? " where identity_sign_in.person_id = excluded.person_id" : "";
        int rows = sql.run(
                "insert into identity_sign_in (sign_in_hash, person_id, own) values (?, ?, ?)"
                        + " on conflict (sign_in_hash) do update set person_id = excluded.person_id, own = excluded.own"
                        + taken,
                signIn,
                personId,
                own);
        if (rows == 0) {
            throw new SignInTaken();
        }
    }
}
