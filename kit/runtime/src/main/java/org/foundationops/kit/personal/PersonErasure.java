package org.foundationops.kit.personal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.http.retry.IdempotencyErasure;
import org.foundationops.kit.identity.SignIns;
import org.foundationops.kit.messages.inbox.LetterErasure;
import org.foundationops.kit.time.TransactionTime;

/** Erases a person in this service: in its features, and in what the kit keeps for it. */
@ApplicationScoped
public class PersonErasure {

    private final List<PersonalData> features;
    private final ErasedPersons erased;
    private final SignIns signIns;
    private final IdempotencyErasure answers;
    private final LetterErasure letters;
    private final Audit audit;
    private final TransactionTime time;

    PersonErasure(
            @All List<PersonalData> features,
            ErasedPersons erased,
            SignIns signIns,
            IdempotencyErasure answers,
            LetterErasure letters,
            Audit audit,
            TransactionTime time) {
        this.features = List.copyOf(features);
        this.erased = erased;
        this.signIns = signIns;
        this.answers = answers;
        this.letters = letters;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Erases one record of a person, in the transaction of the caller; what led there leaves an audit entry of its own.
     * The sign-ins are unlinked by who owns them.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID personId) {
        List<String> known = signIns.of(personId);
        if (erased.add(personId, known, time.now())) {
            audit.record(AuditEntry.of("personal-data-erased", "person", personId));
        }
        eraseAll(personId, known);
    }

    /** Once more, for what was under way in other transactions at that moment. */
    void sweep(ErasedPersons.Unswept person) {
        eraseAll(person.personId(), person.signIns());
        erased.sweptAt(person.personId(), time.now());
    }

    private void eraseAll(UUID personId, Collection<String> known) {
        features.forEach(feature -> feature.erase(personId, time.now()));
        answers.forget(known, personId);
        letters.forgetClosed(personId);
        audit.eraseReasonsAbout(personId);
    }
}
