package org.foundationops.membership.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.membership.mail.UnsubscribeLinks;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.subscription.domain.MailPreferences;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about what people want no more. */
@ApplicationScoped
class PreferenceService {

    private final PreferenceRepository preferences;
    private final PersonRepository persons;
    private final Turns turns;
    private final Audit audit;

    PreferenceService(PreferenceRepository preferences, PersonRepository persons, Turns turns, Audit audit) {
        this.preferences = preferences;
        this.persons = persons;
        this.turns = turns;
        this.audit = audit;
    }

    @Transactional
    MailPreferences change(UUID personId, @Nullable IfMatch ifMatch, Set<MailKind> unsubscribed) {
        return change(personId, before -> {
            IfMatch.require(ifMatch, before.version());
            return before.change(unsubscribed);
        });
    }

    /** The wish of whoever has the link, for the person who got it; whoever that person is now. */
    @Transactional
    void unsubscribe(UnsubscribeLinks.Wish wish) {
        Person person = persons.survivorOf(persons.get(wish.personId()));
        if (person.erasedAt().isEmpty()) { // who was erased gets nothing anyway
            change(person.id(), before -> before.without(Set.of(wish.kind())));
        }
    }

    /** What the merged person wanted no more, the survivor does not want either. */
    @Transactional(Transactional.TxType.MANDATORY)
    void handOver(UUID mergedId, UUID survivorId) {
        Set<MailKind> unsubscribed = preferences.of(mergedId).unsubscribed();
        change(survivorId, before -> before.without(unsubscribed));
    }

    private MailPreferences change(UUID personId, UnaryOperator<MailPreferences> change) {
        turns.take("mail-preferences", personId);
        MailPreferences before = preferences.of(personId);
        MailPreferences after = change.apply(before);
        if (!after.equals(before)) {
            preferences.put(after);
            audit.record(AuditEntry.of("mail-preferences-changed", "person", personId)
                    .with("unsubscribed", after.unsubscribed().stream().sorted().toList()));
        }
        return after;
    }
}
