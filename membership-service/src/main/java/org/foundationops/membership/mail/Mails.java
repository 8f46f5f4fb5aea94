package org.foundationops.membership.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;

/** Where mails become due, in the transaction of what they tell of; they are sent after it, each once. */
@ApplicationScoped
public class Mails {

    private static final String INSERT =
            "insert into mail (id, version, kind, person_id, reason_key, content, status, due_at, useful_until,"
                    + " next_attempt_at) values (?, 0, ?, ?, ?, ?, 'DUE', ?, ?, ?)"
                    + " on conflict on constraint mail_once_key do nothing";

    private final Sql sql;
    private final ObjectMapper json;
    private final TransactionTime time;

    Mails(Sql sql, ObjectMapper json, TransactionTime time) {
        this.sql = sql;
        this.json = json;
        this.time = time;
    }

    /** However often it is asked for, a mail is sent once for its reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void due(NewMail mail) {
        sql.run(
                INSERT,
                UuidV7.next(),
                mail.kind().name(),
                mail.personId(),
                mail.reasonKey(),
                text(mail.values()),
                time.now(),
                mail.usefulUntil(),
                time.now());
    }

    private String text(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
