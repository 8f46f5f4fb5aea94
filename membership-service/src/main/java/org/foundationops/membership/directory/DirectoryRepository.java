package org.foundationops.membership.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.SortKey;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads who opted in to the directory and is a member now, not suspended, by name. */
@ApplicationScoped
class DirectoryRepository {

    private static final String ENTRIES = """
            select m.id, m.person_id, p.directory_name, p.display_name, p.country, m.member_since
            from person p join member m on m.person_id = p.id and m.status = 'ACTIVE'
            where p.listed_in_directory and not exists (
                select from suspension s where s.person_id = p.id and s.valid_from <= ? and s.valid_until > ?)
            """;

    private static final String NAMED =
            "and array_to_tsvector(string_to_array(p.directory_name, ' ')) @@ name_query(?)\n";

    private static final String IN_COUNTRY = "and p.country = ?\n";
    private static final String AFTER = "and (p.directory_name, p.id) > (?, ?)\n";
    private static final String IN_ORDER = "order by p.directory_name, p.id limit ?";

    private final Sql sql;

    DirectoryRepository(Sql sql) {
        this.sql = sql;
    }

    List<DirectoryEntryView> page(DirectoryFilter filter, Instant now, @Nullable String after, int limit) {
        StringBuilder query = new StringBuilder(ENTRIES);
        List<Object> parameters = new ArrayList<>(List.of(now, now));
        String name = filter.name();
        if (name != null) {
            query.append(NAMED);
            parameters.add(name);
        }
        String country = filter.country();
        if (country != null) {
            query.append(IN_COUNTRY);
            parameters.add(country);
        }
        if (after != null) {
            List<String> key = SortKey.parts(after);
            query.append(AFTER);
            parameters.addAll(List.of(key.getFirst(), UUID.fromString(key.getLast())));
        }
        parameters.add(limit);
        return sql.list(
                query.append(IN_ORDER).toString(),
                row -> new DirectoryEntryView(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("directory_name"),
                        row.getString("display_name"),
                        row.getString("country"),
                        row.getObject("member_since", LocalDate.class)),
                parameters.toArray());
    }
}
