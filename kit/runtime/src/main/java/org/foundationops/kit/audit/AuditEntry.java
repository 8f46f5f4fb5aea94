package org.foundationops.kit.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to be recorded: what was done to what. Details are ids and codes, never free text about people; that goes
 * into the reason, which can be erased.
 */
public final class AuditEntry {

    private static final int LONGEST_DETAIL = 200;

    private final String action;
    private final String noun;
    private final String subject;
    private final SortedMap<String, String> details = new TreeMap<>();
    private @Nullable String actor;
    private @Nullable String reasonCode;
    private @Nullable String reason;

    private AuditEntry(String action, String noun, String subject) {
        this.action = action;
        this.noun = noun;
        this.subject = subject;
    }

    /** For example {@code of("approved", "grant-application", id)}. */
    public static AuditEntry of(String action, String noun, UUID id) {
        return of(action, noun, id.toString());
    }

    /** For what is not known by a UUID, as a policy is known by its name. */
    public static AuditEntry of(String action, String noun, String subject) {
        return new AuditEntry(action, noun, subject);
    }

    /** One thing that changed or matters: an id, a code, a date, an amount. Null is left out. */
    public AuditEntry with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String text = value.toString();
        if (text.length() > LONGEST_DETAIL) {
            throw new IllegalArgumentException("Detail " + field + " is longer than an id or a code can be");
        }
        details.put(field, text);
        return this;
    }

    /** Why, as a code of the domain. */
    public AuditEntry because(String code) {
        this.reasonCode = code;
        return this;
    }

    /** Why, in words. Kept apart, so that it can be erased without breaking the chain. */
    public AuditEntry reason(@Nullable String text) {
        this.reason = text;
        return this;
    }

    /** Who did it, where that is known only by the change itself: a sign-in that is just being linked to its person. */
    public AuditEntry by(UUID personId) {
        this.actor = "person/" + personId;
        return this;
    }

    @Nullable
    String actor() {
        return actor;
    }

    String action() {
        return action;
    }

    String noun() {
        return noun;
    }

    String subject() {
        return subject;
    }

    SortedMap<String, String> details() {
        return details;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
