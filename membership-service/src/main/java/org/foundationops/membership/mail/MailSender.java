package org.foundationops.membership.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.foundationops.membership.mail.domain.AttemptOutcome;
import org.jboss.logging.Logger;

/** Sends what is due, one mail after the other, as long as this replica runs. */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration GOODBYE = Duration.ofSeconds(3);
    private static final Duration BREATH = Duration.ofMillis(500);

    private final Dispatch dispatch;
    private final Smtp smtp;
    private final MailSignal signal;
    private final MailConfig config;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("mail-sender").unstarted(this::run);
    private volatile boolean isStopped;
    private boolean isServerAway;

    MailSender(Dispatch dispatch, Smtp smtp, MailSignal signal, MailConfig config) {
        this.dispatch = dispatch;
        this.smtp = smtp;
        this.signal = signal;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        isStopped = true;
        signal.now();
        if (!thread.join(GOODBYE)) {
            thread.interrupt();
            thread.join(GOODBYE);
        }
    }

    private void run() {
        try {
            while (!isStopped) {
                if (!sendNext()) {
                    signal.await(config.interval());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers whether it is worth while to go on at once. */
    private boolean sendNext() throws InterruptedException {
        try {
            Optional<Dispatch.Turn> turn = dispatch.next();
            if (turn.isEmpty()) {
                return false;
            }
            return turn.get().handover().isEmpty()
                    || handOver(turn.get().handover().get());
        } catch (RuntimeException away) {
            LOG.warnf("Mails wait: %s", away.getMessage());
            LOG.debug("Mails wait", away);
            return false;
        }
    }

    private boolean handOver(Handover handover) throws InterruptedException {
        Delivery delivery = smtp.send(handover);
        writeDown(handover, delivery);
        boolean isAway =
                delivery.outcome() == AttemptOutcome.UNREACHABLE || delivery.outcome() == AttemptOutcome.UNKNOWN;
        if (isAway != isServerAway) {
            isServerAway = isAway;
            LOG.info(isAway ? "The mail server is away; mails wait" : "The mail server is back");
        }
        return !isAway;
    }

    /** A database that is away for a moment must not make a mail go twice. */
    private void writeDown(Handover handover, Delivery delivery) throws InterruptedException {
        long end = System.nanoTime() + dispatch.patience().toNanos();
        while (true) {
            try {
                dispatch.ended(handover, delivery);
                return;
            } catch (RuntimeException away) {
                if (isStopped || System.nanoTime() > end) {
                    throw away;
                }
                LOG.debug("The end of an attempt cannot be written down yet", away);
                Thread.sleep(BREATH);
            }
        }
    }
}
