package org.foundationops.kit.messages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Forgets settled dead letters that say something about a person who is erased; part of the transaction of the erasure. */
@ApplicationScoped
public class LetterErasure {

    private final Sql sql;

    LetterErasure(Sql sql) {
        this.sql = sql;
    }

    /** An open one must be settled first: whatever waits behind it would be lost. */
    public void forgetClosed(UUID person) {
        sql.run(
                "delete from dead_letter where status <> 'OPEN' and position(convert_to(?, 'UTF8') in payload) > 0",
                person.toString());
    }
}
