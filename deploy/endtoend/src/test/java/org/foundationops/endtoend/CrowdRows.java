package org.foundationops.endtoend;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.Tokens;

/** People whose rows are written into elections-service directly; what brings them there is tested elsewhere. */
final class CrowdRows {

    private CrowdRows() {}

    /** Somebody who signs in. */
    record Human(UUID id, String subject) {
        String token() {
            return Tokens.person(subject);
        }
    }

    /** By id, which tells nothing else. */
    static List<Human> people(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> new UUID(
                        (random.nextLong() & 0xffffffffffff0fffL) | 0x4000, (random.nextLong() >>> 2) | (1L << 63)))
                .sorted(Comparator.comparing(UUID::toString))
                .map(id -> new Human(id, "subject-" + id))
                .toList();
    }

    /** Known and able to sign in. */
    static void register(Stand stand, List<Human> people) {
        write(stand, "insert into person (person_id, version) values (?, 1)", people, Human::id);
        write(stand, "insert into identity_person (person_id, version, own) values (?, 1, false)", people, Human::id);
        write(
                stand,
                "insert into identity_sign_in (sign_in_hash, person_id, own) values (?, ?, false)",
                people,
                human -> Tokens.signInHash(human.subject()),
                Human::id);
    }

    /** Individual members from a minute before the instant to a minute after it. */
    static void admit(Stand stand, List<Human> people, Instant at) {
        write(
                stand,
                "insert into member_period (member_id, position, person_id, valid_from, valid_until, recorded_at)"
                        + " values (?, 0, ?, ?, ?, ?)",
                people,
                human -> UUID.nameUUIDFromBytes(ByteBuffer.allocate(16)
                        .putLong(human.id().getLeastSignificantBits())
                        .putLong(at.toEpochMilli())
                        .array()),
                Human::id,
                human -> Timestamp.from(at.minus(Duration.ofMinutes(1))),
                human -> Timestamp.from(at.plus(Duration.ofMinutes(1))),
                human -> Timestamp.from(at.minus(Duration.ofMinutes(1))));
    }

    /** Nothing that was recorded until now will come any more: a roll may be frozen. */
    static void membershipIsComplete(Stand stand) {
        try (Connection connection = stand.connect("elections");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into watermark_heard (topic, partition, partitions, complete_until)
                    values ('foundation.membership.v1', 0, 1, now() + interval '1 hour')
                    on conflict (topic, partition) do update set complete_until = excluded.complete_until
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private static void write(Stand stand, String insert, List<Human> people, Function<Human, Object>... values) {
        try (Connection connection = stand.connect("elections")) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (Human human : people) {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i].apply(human));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
