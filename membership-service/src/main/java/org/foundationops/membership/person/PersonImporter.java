package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.imports.Importer;
import org.foundationops.membership.imports.Row;
import org.foundationops.membership.imports.RowRules;
import org.foundationops.membership.imports.Unrepeated;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonDetails;

/** Registers the persons of a file; nothing of them is public until they say so. */
@ApplicationScoped
class PersonImporter implements Importer {

    private static final String EMAIL = "email";
    private static final String NAME = "display_name";
    private static final String COUNTRY = "country";

    private final PersonRepository persons;
    private final PersonChanges changes;
    private final RowRules rules;
    private final TransactionTime time;

    PersonImporter(PersonRepository persons, PersonChanges changes, RowRules rules, TransactionTime time) {
        this.persons = persons;
        this.changes = changes;
        this.rules = rules;
        this.time = time;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PERSONS;
    }

    @Override
    public List<String> columns() {
        return List.of(EMAIL, NAME, COUNTRY);
    }

    @Override
    public Portions open(String actor) {
        Unrepeated emails = new Unrepeated(EMAIL);
        return rows -> {
            Set<String> registered = persons.idsByEmail(
                            rows.stream().map(PersonImporter::email).toList())
                    .keySet();
            List<NewPerson> read =
                    rows.stream().map(row -> read(row, emails, registered)).toList();
            return () -> write(read, actor);
        };
    }

    private NewPerson read(Row row, Unrepeated emails, Set<String> registered) {
        NewPerson person = new NewPerson(row.text(NAME), email(row), row.textOrNull(COUNTRY));
        rules.check(row, person, Map.of("displayName", NAME, "email", EMAIL, "country", COUNTRY));
        if (emails.isNew(row, person.email()) && registered.contains(person.email())) {
            row.refuse(EMAIL, "belongs to a registered person");
        }
        return person;
    }

    private static String email(Row row) {
        return new EmailAddress(row.text(EMAIL)).value();
    }

    private void write(List<NewPerson> portion, String actor) {
        List<Person> added = portion.stream()
                .map(row -> new Person(
                        UuidV7.next(),
                        new EmailAddress(row.email()),
                        PersonDetails.privateOnes(row.displayName(), row.country()),
                        time.now()))
                .toList();
        persons.persist(added);
        changes.recordRegistered(added, actor);
    }
}
