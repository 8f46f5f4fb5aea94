package org.foundationops.kit.http.retry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Forgets stored answers when a person is erased; part of the transaction of the erasure. */
@ApplicationScoped
public class IdempotencyErasure {

    private final Sql sql;

    IdempotencyErasure(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param signInHashes of the person, as lower-case hex: the answers that were given to them
     * @param person whose id makes an answer, given to whomever, one about them
     */
    public void forget(Collection<String> signInHashes, UUID person) {
        for (String hash : signInHashes) {
            sql.run(
                    "delete from idempotency_answer where caller = ?",
                    HexFormat.of().parseHex(hash));
        }
        forgetMentioning(List.of(person.toString()));
    }

    /** Forgets the answers in which one of the texts stands, to whomever they were given. */
    public void forgetMentioning(Collection<String> texts) {
        for (String text : texts) {
            sql.run("delete from idempotency_answer where position(convert_to(?, 'UTF8') in body) > 0", text);
        }
    }
}
