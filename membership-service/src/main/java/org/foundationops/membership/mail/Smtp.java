package org.foundationops.membership.mail;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.foundationops.membership.mail.domain.AttemptOutcome;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server, and tells apart what becomes of them. */
@ApplicationScoped
class Smtp {

    private static final Logger LOG = Logger.getLogger(Smtp.class);

    /** How the client begins its account of an answer that is about this mail and not about us. */
    private static final List<String> ABOUT_THE_MAIL =
            List.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    /** How it begins the account of a connection that never was one, or could not be used. */
    private static final List<String> BEFORE_THE_MAIL =
            List.of("STARTTLS required", "login is required", "got error response", "HELO failed");

    private final MailClient client;
    private final MailConfig config;
    private final Context loop;

    Smtp(MailClient client, MailConfig config, Vertx vertx) {
        this.client = client;
        this.config = config;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
    }

    Delivery send(Handover handover) throws InterruptedException {
        try {
            sent(message(handover))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return Delivery.without(AttemptOutcome.ACCEPTED);
        } catch (TimeoutException silent) {
            return Delivery.without(AttemptOutcome.UNKNOWN);
        } catch (ExecutionException failed) {
            return failed(handover, failed.getCause());
        } catch (IllegalArgumentException unusable) {
            return failed(handover, unusable);
        }
    }

    /**
     * Called from elsewhere, the client reads from a new connection on one thread and prepares it on another; a greeting
     * that comes in between is lost, and the mail waits for it until the time is over.
     */
    private Future<MailResult> sent(MailMessage message) {
        Promise<MailResult> result = Promise.promise();
        loop.runOnContext(
                now -> Future.succeededFuture(message).compose(client::sendMail).onComplete(result));
        return result.future();
    }

    private MailMessage message(Handover handover) {
        Letter letter = handover.letter();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        // The same for every attempt, so that a mail program that gets it twice can tell.
        headers.add("Message-ID", "<" + handover.mailId() + "@" + domain() + ">");
        headers.add("Auto-Submitted", "auto-generated");
        // The client would lose characters beyond the first 65,536.
        headers.add("Subject", HeaderText.encoded(letter.subject()));
        letter.headers().forEach(headers::add);
        return new MailMessage()
                .setFrom(config.from())
                .setBounceAddress(config.bounces().orElse(null))
                .setTo(letter.to())
                .setText(letter.text())
                .setHtml(letter.html())
                .setHeaders(headers);
    }

    private String domain() {
        String from = config.from();
        return from.substring(from.lastIndexOf('@') + 1)
                .replace(">", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a failure may name the address, so the log gets them only where somebody looks for a fault. */
    private static Delivery failed(Handover handover, @Nullable Throwable failure) {
        LOG.debugf(failure, "Attempt %d at mail %s failed", handover.attempt() + 1, handover.mailId());
        return switch (failure) {
            case SMTPException answer ->
                Delivery.answered(outcome(answer), String.join(" ", answer.getReplyMessages()));
            case IllegalArgumentException unusableAddress -> Delivery.without(AttemptOutcome.REFUSED);
            case ConnectException nobody -> Delivery.without(AttemptOutcome.UNREACHABLE);
            case UnknownHostException nobody -> Delivery.without(AttemptOutcome.UNREACHABLE);
            case NoRouteToHostException nobody -> Delivery.without(AttemptOutcome.UNREACHABLE);
            case SSLException noTrust -> Delivery.without(AttemptOutcome.UNREACHABLE);
            case IOException brokenOff -> Delivery.without(AttemptOutcome.UNKNOWN);
            case null -> Delivery.without(AttemptOutcome.UNKNOWN);
            default ->
                Delivery.without(
                        begins(failure, BEFORE_THE_MAIL) ? AttemptOutcome.UNREACHABLE : AttemptOutcome.UNKNOWN);
        };
    }

    /** Wrong credentials, or a sender that the server does not like, are no reason to give up every mail that is due. */
    private static AttemptOutcome outcome(SMTPException answer) {
        if (!begins(answer, ABOUT_THE_MAIL)) {
            return AttemptOutcome.UNREACHABLE;
        }
        return answer.isPermanent() ? AttemptOutcome.REFUSED : AttemptOutcome.DEFERRED;
    }

    private static boolean begins(Throwable failure, List<String> beginnings) {
        String message = String.valueOf(failure.getMessage());
        return beginnings.stream().anyMatch(message::startsWith);
    }
}
