package org.foundationops.membership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.imports.Importer;
import org.foundationops.membership.imports.Row;
import org.foundationops.membership.imports.RowRules;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.organisation.domain.Organisation;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Registers the organisations of a file; other files refer to them by their domains. */
@ApplicationScoped
class OrganisationImporter implements Importer {

    private static final String LEGAL_NAME = "legal_name";
    private static final String NAME = "display_name";
    private static final String COUNTRY = "country";
    private static final String DOMAINS = "domains";
    private static final String WEBSITE = "website";
    private static final String PARENT = "parent_domain";

    private static final Map<String, String> COLUMNS = Map.of(
            "legalName", LEGAL_NAME, "displayName", NAME, "country", COUNTRY, "domains", DOMAINS, "website", WEBSITE);

    private final OrganisationRepository organisations;
    private final OrganisationChanges changes;
    private final Turns turns;
    private final RowRules rules;
    private final TransactionTime time;

    OrganisationImporter(
            OrganisationRepository organisations,
            OrganisationChanges changes,
            Turns turns,
            RowRules rules,
            TransactionTime time) {
        this.organisations = organisations;
        this.changes = changes;
        this.turns = turns;
        this.rules = rules;
        this.time = time;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public List<String> columns() {
        return List.of(LEGAL_NAME, NAME, COUNTRY, DOMAINS, WEBSITE, PARENT);
    }

    @Override
    public Portions open(String actor) {
        turns.take("organisation", "all"); // as every change of organisations does
        Map<String, UUID> owners = new HashMap<>();
        return rows -> {
            organisations.idsByDomain(named(rows)).forEach(owners::putIfAbsent);
            List<Organisation> read =
                    rows.stream().map(row -> read(row, owners)).toList();
            return () -> write(read, actor);
        };
    }

    private static Set<String> named(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(domains(row).stream(), Stream.of(row.lowerCase(PARENT))))
                .collect(Collectors.toSet());
    }

    /** Domains of this row are those of its organisation for the rows that follow, so no circle can close. */
    private Organisation read(Row row, Map<String, UUID> owners) {
        UUID id = UuidV7.next();
        NewOrganisation organisation = new NewOrganisation(
                row.text(LEGAL_NAME),
                row.text(NAME),
                row.text(COUNTRY),
                domains(row),
                parent(row, owners),
                row.textOrNull(WEBSITE));
        rules.check(row, organisation, COLUMNS);
        if (domains(row).isEmpty()) {
            row.refuse(DOMAINS, "must name at least one, by which other files refer to the organisation");
        }
        for (String domain : domains(row)) {
            if (owners.putIfAbsent(domain, id) != null) {
                row.refuse(DOMAINS, domain + " belongs to another organisation");
            }
        }
        return new Organisation(id, organisation.details(), time.now());
    }

    private static @Nullable UUID parent(Row row, Map<String, UUID> owners) {
        String domain = row.lowerCase(PARENT);
        if (domain.isEmpty()) {
            return null;
        }
        UUID parent = owners.get(domain);
        if (parent == null) {
            row.refuse(PARENT, "is neither registered nor further up in the file");
        }
        return parent;
    }

    private static Set<String> domains(Row row) {
        return Arrays.stream(row.text(DOMAINS).toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void write(List<Organisation> portion, String actor) {
        organisations.persist(portion);
        changes.recordRegistered(portion, actor);
    }
}
