package org.foundationops.membership.subscription.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.mail.domain.MailKind;

/** Which mails a person wants no more. Nobody has said anything before the first version. */
public record MailPreferences(UUID personId, long version, Set<MailKind> unsubscribed) {

    public MailPreferences {
        unsubscribed = Set.copyOf(unsubscribed);
    }

    public static MailPreferences ofNothingSaid(UUID personId) {
        return new MailPreferences(personId, 0, Set.of());
    }

    /** The same when nothing is different. */
    public MailPreferences change(Set<MailKind> wanted) {
        wanted.stream()
                .filter(kind -> !kind.mayBeUnsubscribed())
                .sorted()
                .findFirst()
                .ifPresent(kind -> {
                    throw new MailKindCompulsory(kind);
                });
        return wanted.equals(unsubscribed) ? this : new MailPreferences(personId, version + 1, wanted);
    }

    public MailPreferences without(Set<MailKind> kinds) {
        Set<MailKind> all = EnumSet.noneOf(MailKind.class);
        all.addAll(unsubscribed);
        all.addAll(kinds);
        return change(all);
    }
}
