package org.foundationops.membership.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;
import org.foundationops.membership.mail.domain.MailKind;

/** Where mails become due, in the transaction of what they tell of; they are sent after it, each once. */
@ApplicationScoped
public class Mails {

    private final MailRepository mails;
    private final MailSignal sender;
    private final ObjectMapper json;
    private final TransactionTime time;

    Mails(MailRepository mails, MailSignal sender, ObjectMapper json, TransactionTime time) {
        this.mails = mails;
        this.sender = sender;
        this.json = json;
        this.time = time;
    }

    /** However often it is asked for, a mail is sent once for its reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void due(NewMail mail) {
        dueToAll(List.of(mail));
    }

    /** The same for many, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dueToAll(Collection<NewMail> all) {
        Instant now = time.now();
        mails.addNew(all.stream()
                .map(mail -> Mail.toPerson(
                        UuidV7.next(),
                        mail.kind(),
                        mail.personId(),
                        mail.reasonKey(),
                        text(mail.values()),
                        mail.usefulUntil(),
                        now))
                .toList());
        sender.afterCommit();
    }

    /** Asks for consent whoever was nominated by an address that nobody has signed in with yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dueToNominee(MailKind kind, UUID nominationId, String reasonKey) {
        mails.addNew(List.of(Mail.toNominee(UuidV7.next(), kind, nominationId, reasonKey, text(Map.of()), time.now())));
        sender.afterCommit();
    }

    /** The person is erased: nothing is sent any more, and what was to be said is forgotten. Answers how many mails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int cancelFor(UUID personId) {
        Instant now = time.now();
        return (int) mails.openOfForChange(personId).stream()
                .filter(mail -> mail.cancel(MailCause.ERASED, now))
                .count();
    }

    private String text(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
