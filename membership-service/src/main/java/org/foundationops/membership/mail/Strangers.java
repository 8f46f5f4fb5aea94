package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.mail.domain.Mail;

/**
 * Sees to it that nobody has us write to a stranger again and again, by one nomination after the other. What is kept of
 * an address, and for the time of the pause only, is a seal that nobody else can compute.
 */
@ApplicationScoped
class Strangers {

    private static final String ASK = """
            insert into mail_stranger (address_seal, mail_id, asked_at) values (?, ?, ?)
            on conflict (address_seal) do update set mail_id = excluded.mail_id, asked_at = excluded.asked_at
            where mail_stranger.asked_at < ? or mail_stranger.mail_id = excluded.mail_id""";

    private final Sql sql;
    private final MailSeal seal;
    private final Policies policies;
    private final TransactionTime time;

    Strangers(Sql sql, MailSeal seal, Policies policies, TransactionTime time) {
        this.sql = sql;
        this.seal = seal;
        this.policies = policies;
        this.time = time;
    }

    /** Whether this mail may go there; if so, it counts as having done so. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean mayBeAsked(Mail mail, String email) {
        Instant now = time.now();
        Instant longAgo =
                now.minus(policies.at(MailPolicy.NAME, now, MailPolicy.class).strangerPause());
        sql.run("delete from mail_stranger where asked_at < ?", longAgo);
        return sql.run(ASK, seal(email), mail.id(), now, longAgo) == 1;
    }

    void forget(String email) {
        sql.run("delete from mail_stranger where address_seal = ?", (Object) seal(email));
    }

    private byte[] seal(String email) {
        return seal.of("stranger", email.getBytes(StandardCharsets.UTF_8));
    }
}
