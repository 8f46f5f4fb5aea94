package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.kit.sql.Sql;

/** Leaves and heads. */
@ApplicationScoped
class CastLog {

    private final Sql sql;

    CastLog(BoxSql database) {
        this.sql = database.sql();
    }

    /** Every box has one from its first moment on. */
    SignedTreeHead head(ElectionReference election) {
        return sql.list(
                        "select * from tree_head where election_id = ? order by size desc limit 1",
                        row -> head(election, row),
                        election.election())
                .getFirst();
    }

    List<SignedTreeHead> heads(ElectionReference election) {
        return sql.list(
                "select * from tree_head where election_id = ? order by size",
                row -> head(election, row),
                election.election());
    }

    void publish(SignedTreeHead signed) {
        TreeHead head = signed.head();
        sql.run(
                "insert into tree_head (election_id, size, time, root, signature) values (?, ?, ?, ?, ?)",
                signed.election().election(),
                head.size(),
                head.time(),
                head.root().toArray(),
                signed.signature().toArray());
    }

    /** Puts all waiting ballots of the election behind the last leaf, shuffled; answers how many. */
    int takeUp(UUID election, int size) {
        // The database takes the random bits of gen_random_uuid from the same source as keys.
        return sql.run("""
                insert into leaf (election_id, index, key, counter, header)
                select election_id, place, key, counter, header from (
                    select waiting.*, ? + row_number() over (order by gen_random_uuid()) - 1 as place
                    from pending_cast waiting where election_id = ?) shuffled
                order by place
                """, size, election);
    }

    /** Hashes of the leaves from an index on and before another. */
    List<Bytes> hashes(UUID election, int from, int to) {
        return sql.list(
                "select hash from leaf where election_id = ? and index >= ? and index < ? order by index",
                row -> Bytes.of(row.getBytes("hash")),
                election,
                from,
                to);
    }

    Optional<Integer> indexOf(UUID election, Bytes hash) {
        return sql.first(
                "select index from leaf where election_id = ? and hash = ?",
                row -> row.getInt("index"),
                election,
                hash.toArray());
    }

    List<CastHeader> leaves(UUID election) {
        return sql.list(
                "select header from leaf where election_id = ? order by index",
                row -> LeafData.read(row.getBytes("header")),
                election);
    }

    private static SignedTreeHead head(ElectionReference election, ResultSet row) throws SQLException {
        return new SignedTreeHead(
                election,
                TreeHead.ofBallots(row.getInt("size"), row.getLong("time"), Bytes.of(row.getBytes("root"))),
                Bytes.of(row.getBytes("signature")));
    }
}
