package org.foundationops.membership.mail.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody gets for a reason, once. Each attempt to send it is written down before it is made: what the
 * service did not live to complete may have left, and the mail says so when it was sent again.
 */
@Entity
@Table(name = "mail")
public class Mail {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private @Nullable UUID personId;
    private @Nullable UUID nominationId;
    private String reasonKey;
    private @Nullable String content;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable MailCause cause;

    private Instant dueAt;
    private @Nullable Instant usefulUntil;
    private @Nullable Instant nextAttemptAt;
    private int tries;
    private @Nullable Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "mail_attempt", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    private List<Attempt> attempts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    private Mail(
            UUID id,
            MailKind kind,
            @Nullable UUID personId,
            @Nullable UUID nominationId,
            String reasonKey,
            String content,
            @Nullable Instant usefulUntil,
            Instant now) {
        this.id = id;
        this.kind = kind;
        this.personId = personId;
        this.nominationId = nominationId;
        this.reasonKey = reasonKey;
        this.content = content;
        this.usefulUntil = usefulUntil;
        this.status = MailStatus.DUE;
        this.dueAt = now;
        this.nextAttemptAt = now;
    }

    public static Mail toPerson(
            UUID id,
            MailKind kind,
            UUID personId,
            String reasonKey,
            String content,
            @Nullable Instant usefulUntil,
            Instant now) {
        return new Mail(id, kind, personId, null, reasonKey, content, usefulUntil, now);
    }

    /** To whoever is nominated by an address that nobody has signed in with yet. */
    public static Mail toNominee(
            UUID id, MailKind kind, UUID nominationId, String reasonKey, String content, Instant now) {
        return new Mail(id, kind, null, nominationId, reasonKey, content, null, now);
    }

    /**
     * Takes the mail up, if there is still something to do. An attempt of somebody who is gone stays unknown.
     *
     * @return whether it can be handed over; otherwise it is settled
     */
    public boolean takeUp(Retries retries, Instant now) {
        attempts.replaceAll(Attempt::lost);
        status = MailStatus.DUE;
        if (usefulUntil != null && !now.isBefore(usefulUntil)) {
            refrain(MailCause.TOO_LATE, now);
        } else if (retries.areUsedUp(tries)) {
            refrain(MailCause.TOO_MANY_ATTEMPTS, now);
        }
        return status == MailStatus.DUE;
    }

    /**
     * Notes that the mail is handed over now.
     *
     * @param patience when nothing was heard for so long, whoever did this is thought to be gone
     * @return the number of the attempt, from 0
     */
    public int handOver(Duration patience, Instant now) {
        status = MailStatus.SENDING;
        nextAttemptAt = now.plus(patience);
        tries++;
        attempts.add(Attempt.begun(now));
        return attempts.size() - 1;
    }

    /**
     * Notes how an attempt ended. What the mail server accepted has been sent, whoever hears of it how late; anything
     * else counts only for the attempt that the mail waits for.
     *
     * @param chance from 0 to 1, varies the next pause
     */
    public void end(
            int attempt, AttemptOutcome outcome, @Nullable String reply, Retries retries, double chance, Instant now) {
        attempts.set(attempt, attempts.get(attempt).ended(outcome, reply, now));
        boolean isAwaited = status == MailStatus.SENDING && attempt == attempts.size() - 1;
        if (wasAccepted() && (isAwaited || status != MailStatus.SENDING)) {
            settle(MailStatus.SENT, null, now);
        } else if (isAwaited) {
            endUnsent(outcome, retries, chance, now);
        }
    }

    private void endUnsent(AttemptOutcome outcome, Retries retries, double chance, Instant now) {
        if (outcome == AttemptOutcome.REFUSED) {
            refrain(MailCause.REFUSED, now);
        } else if (retries.areUsedUp(tries)) {
            refrain(MailCause.TOO_MANY_ATTEMPTS, now);
        } else {
            status = MailStatus.DUE;
            nextAttemptAt = now.plus(retries.pauseAfter(tries, chance));
        }
    }

    private boolean wasAccepted() {
        return attempts.stream().anyMatch(attempt -> attempt.outcome() == AttemptOutcome.ACCEPTED);
    }

    /** It cannot be sent now; what it says is kept for whoever asks for it again. */
    private void giveUp(MailCause why, Instant now) {
        status = MailStatus.GIVEN_UP;
        cause = why;
        nextAttemptAt = null;
        settledAt = notBeforeDue(now);
    }

    /** There is a reason not to send it: one that may go away, so that it can be asked for again, or not. */
    public void refrain(MailCause why, Instant now) {
        switch (why) {
            case ADDRESS_BOUNCED, UNWRITABLE, REFUSED, TOO_MANY_ATTEMPTS -> giveUp(why, now);
            case NO_ADDRESS, UNSUBSCRIBED, TOO_LATE, ASKED_LATELY, MERGED, ERASED ->
                settle(MailStatus.WITHHELD, why, now);
        }
    }

    /** Sends it no more, if it has not left; one that is on its way may arrive. */
    public boolean cancel(MailCause why, Instant now) {
        boolean isOpen = status == MailStatus.DUE || status == MailStatus.SENDING || status == MailStatus.GIVEN_UP;
        if (isOpen) {
            settle(MailStatus.CANCELLED, why, now);
        }
        return isOpen;
    }

    /** Somebody has mended what was wrong. */
    public void retry(Instant now) {
        requireGivenUp();
        status = MailStatus.DUE;
        cause = null;
        settledAt = null;
        tries = 0;
        nextAttemptAt = now;
    }

    public void requireGivenUp() {
        if (status != MailStatus.GIVEN_UP) {
            throw new MailNotGivenUp(status);
        }
    }

    /** The recipient was merged: what is still to be sent goes to the survivor. */
    public void redirect(UUID survivorId) {
        personId = survivorId;
    }

    private void settle(MailStatus how, @Nullable MailCause why, Instant now) {
        status = how;
        cause = why;
        nextAttemptAt = null;
        settledAt = notBeforeDue(now);
        content = null;
    }

    private Instant notBeforeDue(Instant now) {
        return now.isBefore(dueAt) ? dueAt : now;
    }

    /** More than one attempt may have reached the recipient. */
    public boolean mayHaveBeenSentTwice() {
        return attempts.stream().filter(Attempt::mayHaveLeft).count() > 1;
    }

    /** The last time that it may have left. */
    public Optional<Instant> leftAt() {
        return attempts.stream()
                .filter(Attempt::mayHaveLeft)
                .map(Attempt::beganAt)
                .reduce((earlier, later) -> later);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public MailKind kind() {
        return kind;
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<UUID> nominationId() {
        return Optional.ofNullable(nominationId);
    }

    public String reasonKey() {
        return reasonKey;
    }

    /** What the mail is about. */
    public UUID subjectId() {
        return UUID.fromString(reasonKey.split("/", -1)[1]);
    }

    /** What the templates are filled with, until the mail is settled. */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    public MailStatus status() {
        return status;
    }

    public Optional<MailCause> cause() {
        return Optional.ofNullable(cause);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> usefulUntil() {
        return Optional.ofNullable(usefulUntil);
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }
}
