package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.imports.Importer;
import org.foundationops.membership.imports.Row;
import org.foundationops.membership.imports.Unrepeated;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Takes over members whom decisions of former times admitted; their vote begins when they are recorded here. */
@ApplicationScoped
class MemberImporter implements Importer {

    private static final String EMAIL = "email";
    private static final String SINCE = "member_since";
    private static final String REFERENCE = "decision_reference";
    private static final int LONGEST_REFERENCE = 140;

    private final PersonRepository persons;
    private final MemberRepository members;
    private final MemberChanges changes;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    MemberImporter(
            PersonRepository persons,
            MemberRepository members,
            MemberChanges changes,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.persons = persons;
        this.members = members;
        this.changes = changes;
        this.calendar = calendar;
        this.time = time;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEMBERS;
    }

    @Override
    public List<String> columns() {
        return List.of(EMAIL, SINCE, REFERENCE);
    }

    @Override
    public Portions open(String actor) {
        Unrepeated emails = new Unrepeated(EMAIL);
        LocalDate today = calendar.dayOf(time.now());
        return rows -> {
            Map<String, UUID> registered = persons.idsByEmail(
                    rows.stream().map(row -> row.lowerCase(EMAIL)).toList());
            Set<UUID> current = members.membersAmong(registered.values());
            List<ImportedMember> read = rows.stream()
                    .flatMap(row -> read(row, personOf(row, emails, registered, current), today).stream())
                    .toList();
            return () -> write(read, actor);
        };
    }

    private static @Nullable UUID personOf(
            Row row, Unrepeated emails, Map<String, UUID> registered, Set<UUID> current) {
        UUID person = registered.get(row.lowerCase(EMAIL));
        if (person == null) {
            row.refuse(EMAIL, "belongs to nobody who is registered");
        } else if (emails.isNew(row, row.lowerCase(EMAIL)) && current.contains(person)) {
            row.refuse(EMAIL, "belongs to a member");
        }
        return person;
    }

    private Optional<ImportedMember> read(Row row, @Nullable UUID person, LocalDate today) {
        LocalDate since = row.day(SINCE);
        if (since != null && since.isAfter(today)) {
            row.refuse(SINCE, "must not be in the future");
        }
        String reference = row.required(REFERENCE, LONGEST_REFERENCE);
        return person == null || since == null
                ? Optional.empty()
                : Optional.of(new ImportedMember(Member.admit(UuidV7.next(), person, since, time.now()), reference));
    }

    private void write(List<ImportedMember> portion, String actor) {
        members.persist(portion.stream().map(ImportedMember::member));
        changes.recordImported(portion, actor);
    }
}
