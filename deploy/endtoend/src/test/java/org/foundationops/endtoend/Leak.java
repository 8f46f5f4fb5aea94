package org.foundationops.endtoend;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * What somebody who means well could add: a table of registrations for support, and one of ballots for monitoring. Each
 * tells nothing of the other, and has no time.
 */
final class Leak {

    private Leak() {}

    static void spring(Stand stand, UUID election) {
        run(stand, "elections", """
                create table registration_note (person_id uuid primary key);
                create function registration_note() returns trigger language plpgsql as $$
                begin
                    insert into registration_note values (new.person_id) on conflict do nothing;
                    return null;
                end
                $$;
                create trigger registration_note after insert on issuance for each row
                    when (new.election_id = '%s') execute function registration_note()
                """.formatted(election));
        run(stand, "ballotbox", """
                create table cast_note (number bigserial, commitment text primary key);
                create function cast_note() returns trigger language plpgsql as $$
                begin
                    insert into cast_note (commitment) values (encode(substring(new.header from 37 for 32), 'hex'))
                        on conflict do nothing;
                    return null;
                end
                $$;
                create trigger cast_note after insert on pending_cast for each row
                    when (new.election_id = '%s') execute function cast_note()
                """.formatted(election));
    }

    /** So that the other elections have only what belongs there. */
    static void stop(Stand stand) {
        run(stand, "elections", "drop trigger registration_note on issuance");
        run(stand, "ballotbox", "drop trigger cast_note on pending_cast");
    }

    private static void run(Stand stand, String database, String statements) {
        try (Connection connection = stand.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
