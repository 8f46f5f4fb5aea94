package org.foundationops.membership.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.sql.Sql;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.subscription.domain.MailPreferences;

/** What people want no more, in the database. */
@ApplicationScoped
class PreferenceRepository {

    private final Sql sql;

    PreferenceRepository(Sql sql) {
        this.sql = sql;
    }

    MailPreferences of(UUID personId) {
        return sql.first(
                        "select person_id, version, unsubscribed from mail_preferences where person_id = ?",
                        PreferenceRepository::read,
                        personId)
                .orElseGet(() -> MailPreferences.ofNothingSaid(personId));
    }

    void put(MailPreferences preferences) {
        sql.run(
                "insert into mail_preferences (person_id, version, unsubscribed) values (?, ?, ?::text[])"
                        + " on conflict (person_id) do update set version = excluded.version,"
                        + " unsubscribed = excluded.unsubscribed",
                preferences.personId(),
                preferences.version(),
                preferences.unsubscribed().stream().map(MailKind::name).sorted().toArray(String[]::new));
    }

    void remove(UUID personId) {
        sql.run("delete from mail_preferences where person_id = ?", personId);
    }

    private static MailPreferences read(ResultSet row) throws SQLException {
        Set<MailKind> unsubscribed = Arrays.stream(
                        (String[]) row.getArray("unsubscribed").getArray())
                .map(MailKind::valueOf)
                .collect(Collectors.toSet());
        return new MailPreferences(row.getObject("person_id", UUID.class), row.getLong("version"), unsubscribed);
    }
}
