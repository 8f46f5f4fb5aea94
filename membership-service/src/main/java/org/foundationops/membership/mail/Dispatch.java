package org.foundationops.membership.mail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;
import org.foundationops.membership.mail.domain.Retries;
import org.jboss.logging.Logger;

/**
 * The two transactions around each attempt: one writes down that the mail is handed over, the other how that ended. No
 * transaction is open while the mail server works. Replicas take turns, each with a mail of its own.
 */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    /** After how many times the longest that a mail server may take, whoever hands a mail over is thought to be gone. */
    private static final int PATIENCE = 4;

    private final MailRepository mails;
    private final Recipients recipients;
    private final List<Objection> objections;
    private final Strangers strangers;
    private final LetterWriter writer;
    private final Policies policies;
    private final TransactionTime time;
    private final MailConfig config;

    Dispatch(
            MailRepository mails,
            Recipients recipients,
            @All List<Objection> objections,
            Strangers strangers,
            LetterWriter writer,
            Policies policies,
            TransactionTime time,
            MailConfig config) {
        this.mails = mails;
        this.recipients = recipients;
        this.objections = objections;
        this.strangers = strangers;
        this.writer = writer;
        this.policies = policies;
        this.time = time;
        this.config = config;
    }

    /** What became of the mail whose turn it was: there is something to hand over, or it is settled. */
    record Turn(Optional<Handover> handover) {}

    /** Absent when nothing is due. */
    @Transactional
    Optional<Turn> next() {
        return mails.nextToDo(time.now()).map(mail -> new Turn(prepare(mail)));
    }

    @Transactional
    void ended(Handover handover, Delivery delivery) {
        Mail mail = mails.forChange(handover.mailId());
        mail.end(
                handover.attempt(),
                delivery.outcome(),
                delivery.reply(),
                retries(),
                ThreadLocalRandom.current().nextDouble(),
                time.now());
    }

    Duration patience() {
        return config.timeout().multipliedBy(PATIENCE);
    }

    private Optional<Handover> prepare(Mail mail) {
        Instant now = time.now();
        if (!mail.takeUp(retries(), now)) {
            return Optional.empty();
        }
        Optional<Recipient> recipient = recipients.of(mail);
        Optional<MailCause> obstacle =
                recipient.map(to -> obstacle(mail, to)).orElse(Optional.of(MailCause.NO_ADDRESS));
        Optional<Letter> letter = obstacle.isPresent() ? Optional.empty() : recipient.flatMap(to -> write(mail, to));
        if (letter.isEmpty()) {
            mail.refrain(obstacle.orElse(MailCause.UNWRITABLE), now);
        }
        return letter.map(ready -> new Handover(mail.id(), mail.handOver(patience(), now), ready));
    }

    private Optional<MailCause> obstacle(Mail mail, Recipient recipient) {
        return objections.stream()
                .flatMap(objection -> objection.to(mail, recipient).stream())
                .findFirst()
                .or(() -> mail.nominationId().isEmpty() || strangers.mayBeAsked(mail, recipient.email())
                        ? Optional.empty()
                        : Optional.of(MailCause.ASKED_LATELY));
    }

    private Optional<Letter> write(Mail mail, Recipient recipient) {
        try {
            return Optional.of(writer.write(mail, recipient));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Mail %s (%s) cannot be written", mail.id(), mail.kind());
            return Optional.empty();
        }
    }

    private Retries retries() {
        return policies.at(MailPolicy.NAME, time.now(), MailPolicy.class).retries();
    }
}
