package org.foundationops.elections.castbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.elections.castbox.domain.Window;
import org.foundationops.kit.sql.Sql;

/** Ballots that wait for a batch, and of each key in the log the one that stands. */
@ApplicationScoped
class BallotStore {

    private static final String STANDING = """
            select counter, leaf.header, standing.sealed from standing
            join leaf using (election_id, key, counter) where election_id = ?
            """;

    // Of a key the ballot with the highest counter: a waiting one, else the one that stands.
    private static final String SLOT = """
            select box.state, box.opens_at, box.closes_at, clock_timestamp() as read_at, current.* from box left join (
                select counter, header, sealed from pending_cast where election_id = ? and key = ?
                union all
            """ + STANDING + """
                and key = ? order by counter desc limit 1) current on true
            where box.election_id = ?
            """;

    private final Sql sql;

    BallotStore(BoxSql database) {
        this.sql = database.sql();
    }

    /**
     * Where the ballot of a key goes.
     *
     * @param now of the clock that decides what is in time; the start of the transaction may lie before a wait for a lock
     * @param current the ballot that is there
     */
    record Slot(Window window, Instant now, Optional<Cast> current) {}

    /** Until the end of the transaction it stays as it is. */
    Slot lock(UUID election, Bytes key) {
        byte[] bytes = key.toArray();
        return sql.listAfter(
                        List.of(BoxSql.LOCK_FOR_CAST),
                        SLOT,
                        BallotStore::slot,
                        election,
                        election,
                        key.base64(),
                        election,
                        bytes,
                        election,
                        bytes,
                        election)
                .getFirst();
    }

    void add(UUID election, Cast cast) {
        sql.run(
                "insert into pending_cast (election_id, key, counter, header, sealed) values (?, ?, ?, ?, ?)",
                election,
                cast.header().number().key().toArray(),
                cast.header().number().counter(),
                cast.header().leaf().toArray(),
                cast.sealed().toArray());
    }

    /** By key. */
    List<Cast> standing(UUID election) {
        return sql.list(STANDING + "order by key", BallotStore::read, election);
    }

    int standingKeys(UUID election) {
        return count("select count(*) as n from standing where election_id = ?", election);
    }

    int waitingKeys(UUID election) {
        return count("select count(distinct key) as n from pending_cast where election_id = ?", election);
    }

    /** Written anew by key, so that neither place nor transaction tells more than the batch. */
    void stand(UUID election) {
        sql.run("""
                insert into standing (election_id, key, counter, sealed)
                select distinct on (key) election_id, key, counter, sealed from pending_cast
                where election_id = ? order by key, counter desc
                on conflict (election_id, key) do update set counter = excluded.counter, sealed = excluded.sealed
                """, election);
    }

    /** The table is new afterwards; what waits in other elections is in it in another order. */
    void forgetWaiting(UUID election) {
        sql.run(
                "create temporary table other_cast on commit drop as select * from pending_cast where election_id <> ?",
                election);
        sql.run("truncate pending_cast");
        sql.run("insert into pending_cast select * from other_cast order by gen_random_uuid()");
    }

    private int count(String query, UUID election) {
        return sql.list(query, row -> row.getInt("n"), election).getFirst();
    }

    private static Slot slot(ResultSet row) throws SQLException {
        boolean isEmpty = row.getObject("counter") == null;
        return new Slot(
                Boxes.readWindow(row),
                Sql.instant(row, "read_at"),
                isEmpty ? Optional.empty() : Optional.of(read(row)));
    }

    private static Cast read(ResultSet row) throws SQLException {
        return new Cast(LeafData.read(row.getBytes("header")), Bytes.of(row.getBytes("sealed")));
    }
}
