package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.elections.appointment.AppointmentService;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;

/** What every change of a term leaves behind: rows, messages, audit entries, and the end of offices bound to it. */
@ApplicationScoped
class TermChanges {

    private final TermRepository terms;
    private final TermMessages messages;
    private final AppointmentService appointments;
    private final Persons persons;
    private final Audit audit;

    TermChanges(
            TermRepository terms,
            TermMessages messages,
            AppointmentService appointments,
            Persons persons,
            Audit audit) {
        this.terms = terms;
        this.messages = messages;
        this.appointments = appointments;
        this.persons = persons;
        this.audit = audit;
    }

    void begun(Term term) {
        terms.persistAndFlush(term);
        messages.recorded(term);
        audit.record(AuditEntry.of("term-recorded", "term", term.id())
                .because(term.origin().name())
                .with("bodyId", term.bodyId())
                .with("seatId", term.seatId())
                .with("personId", term.personId())
                .with("from", term.from())
                .with("plannedEnd", term.plannedEnd())
                .with(
                        "minuteReference",
                        term.appointment()
                                .map(RecordedDecision::minuteReference)
                                .orElse(null)));
    }

    /** @param end when those go who do not begin a term at the same instant */
    void ended(Collection<Term> ended, Instant end, Instant now) {
        terms.flush();
        ended.forEach(this::tellEnd);
        for (UUID bodyId : ended.stream().map(Term::bodyId).collect(Collectors.toSet())) {
            Set<UUID> leaving =
                    holders(ended.stream().filter(term -> term.bodyId().equals(bodyId)));
            leaving.removeAll(holders(terms.openOf(bodyId, now).stream().filter(term -> term.isInOfficeAt(end))));
            appointments.endOfTerms(bodyId, records(leaving), end);
        }
    }

    /** Term and office of one person may be in the names of two records that were merged since. */
    private Set<UUID> holders(Stream<Term> of) {
        return persons.survivors(of.map(Term::personId).collect(Collectors.toSet()));
    }

    private Set<UUID> records(Set<UUID> leaving) {
        return leaving.stream()
                .flatMap(person -> persons.records(person).stream())
                .collect(Collectors.toSet());
    }

    void stays(Term term) {
        term.stay();
        terms.flush();
        messages.stays(term);
        audit.record(AuditEntry.of("term-end-withdrawn", "term", term.id()).with("personId", term.personId()));
    }

    private void tellEnd(Term term) {
        messages.endSet(term);
        audit.record(AuditEntry.of("term-end-set", "term", term.id())
                .because(String.valueOf(term.endReason()))
                .with("personId", term.personId())
                .with("until", String.valueOf(term.until()))
                .with(
                        "motionId",
                        term.endDecision().map(RecordedDecision::motionId).orElse(null))
                .with(
                        "minuteReference",
                        term.endDecision()
                                .map(RecordedDecision::minuteReference)
                                .orElse(null)));
    }
}
