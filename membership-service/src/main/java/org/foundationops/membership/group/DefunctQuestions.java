package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** About which groups the board was asked whether there is anybody left. */
@ApplicationScoped
class DefunctQuestions {

    private final Sql sql;

    DefunctQuestions(Sql sql) {
        this.sql = sql;
    }

    /** Whether the board has to be asked: not while an earlier question is open, nor twice about the same reports. */
    boolean addIfNew(UUID groupId, LocalDate missedFrom, Instant now) {
        return sql.run(
                        "insert into group_defunct_question (group_id, missed_from, asked_at) select ?, ?, ?"
                                + " where not exists (select from group_defunct_question"
                                + " where group_id = ? and (settled_at is null or missed_from = ?))",
                        groupId,
                        missedFrom,
                        now,
                        groupId,
                        missedFrom)
                == 1;
    }

    /** The group has reported, or is gone. Whether there was a question. */
    boolean settle(UUID groupId, Instant now) {
        return sql.run(
                        "update group_defunct_question set settled_at = ? where group_id = ? and settled_at is null",
                        now,
                        groupId)
                > 0;
    }
}
