package org.foundationops.kit.messages.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Which messages were handled, and up to which version of each key. */
@ApplicationScoped
public class InboxTable {

    private static final String RECORD = """
            insert into inbox (handler, message_id)
            select handler, id::uuid from unnest(?::text[], ?::text[]) as message (handler, id)
            on conflict do nothing
            returning handler, message_id
            """;

    private static final String KNOWN = """
            select handler, topic, message_key, version from inbox_version where message_key = any (?::text[])
            union all
            select distinct handler, topic, message_key, null::bigint from dead_letter
            where status = 'OPEN' and message_key = any (?::text[])
            """;

    private static final String RAISE = """
            insert into inbox_version (message_key, topic, handler, version)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
            on conflict (message_key, topic, handler) do update set version = excluded.version
            where inbox_version.version < excluded.version
            """;

    private static final String FORGET = "delete from inbox where handled_at < now() - ? * interval '1 second'";

    private final Sql sql;

    InboxTable(Sql sql) {
        this.sql = sql;
    }

    /** Records that these are being handled and answers which of them were not before. */
    Set<Handled> record(List<Step.Work> work) {
        if (work.isEmpty()) {
            return new HashSet<>();
        }
        String[] names = work.stream().map(step -> step.handler().name()).toArray(String[]::new);
        String[] ids = work.stream().map(step -> step.message().id().toString()).toArray(String[]::new);
        return new HashSet<>(sql.list(
                RECORD,
                row -> new Handled(row.getString("handler"), row.getObject("message_id", UUID.class)),
                names,
                ids));
    }

    Known known(Collection<String> keys) {
        Known known = new Known();
        String[] array = keys.toArray(String[]::new);
        sql.list(
                KNOWN,
                row -> {
                    HandlerKey key = new HandlerKey(
                            row.getString("handler"), row.getString("topic"), row.getString("message_key"));
                    long version = row.getLong("version");
                    if (row.wasNull()) {
                        known.block(key);
                    } else {
                        known.version(key, version);
                    }
                    return key;
                },
                array,
                array);
        return known;
    }

    void raise(Map<HandlerKey, Long> versions) {
        if (versions.isEmpty()) {
            return;
        }
        List<HandlerKey> keys = new ArrayList<>(versions.keySet());
        sql.run(
                RAISE,
                keys.stream().map(HandlerKey::key).toArray(String[]::new),
                keys.stream().map(HandlerKey::topic).toArray(String[]::new),
                keys.stream().map(HandlerKey::handler).toArray(String[]::new),
                keys.stream().map(versions::get).toArray(Long[]::new));
    }

    /** The versions stay, so a message that comes again after this is still dropped. */
    int forgetOlderThan(Duration age) {
        return sql.run(FORGET, age.toSeconds());
    }

    /** A message that a handler is done with. */
    record Handled(String handler, UUID messageId) {}
}
