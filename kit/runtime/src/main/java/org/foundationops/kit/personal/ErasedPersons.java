package org.foundationops.kit.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Whose records were erased in this service. */
@ApplicationScoped
public class ErasedPersons {

    private static final String UNSWEPT = """
            select person_id, sign_ins from erased_person
            where swept_at is null and erased_at < now() - make_interval(secs => ?)
            order by erased_at limit 1 for update skip locked
            """;

    private final Sql sql;

    ErasedPersons(Sql sql) {
        this.sql = sql;
    }

    public boolean isErased(UUID personId) {
        return sql.exists("select 1 from erased_person where person_id = ?", personId);
    }

    /** Whether it was not known before. */
    boolean add(UUID personId, List<String> signIns, Instant now) {
        return sql.run(
                        "insert into erased_person (person_id, erased_at, sign_ins) values (?, ?, ?)"
                                + " on conflict (person_id) do nothing",
                        personId,
                        now,
                        signIns.toArray(String[]::new))
                == 1;
    }

    /** One who was erased long enough ago that nothing of theirs is under way any more, locked. */
    Optional<Unswept> nextUnswept(Duration underWay) {
        return sql.first(
                UNSWEPT,
                row -> new Unswept(
                        row.getObject("person_id", UUID.class),
                        texts(row.getArray("sign_ins").getArray())),
                underWay.toMillis() / 1000.0);
    }

    void sweptAt(UUID personId, Instant now) {
        sql.run("update erased_person set swept_at = ?, sign_ins = '{}' where person_id = ?", now, personId);
    }

    private static List<String> texts(Object array) throws SQLException {
        return List.of((String[]) array);
    }

    /** What was under way when they were erased is to be erased too. */
    record Unswept(UUID personId, List<String> signIns) {}
}
