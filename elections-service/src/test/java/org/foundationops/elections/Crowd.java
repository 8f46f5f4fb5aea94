package org.foundationops.elections;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;

/** Many voters at once. Their rows are written directly; what brings them there is tested elsewhere. */
public final class Crowd {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Crowd() {}

    /** Members at the record date of the scene only. */
    public static List<TestPerson> members(Scene scene, int size) {
        List<TestPerson> people = IntStream.range(0, size)
                .mapToObj(i -> new TestPerson(UuidV7.next(), "voter-" + UUID.randomUUID()))
                .toList();
        Timestamp from = Timestamp.from(scene.recordDate().minusSeconds(60));
        Timestamp until = Timestamp.from(scene.recordDate().plusSeconds(60));
        try (Connection connection = TestDatabase.connect()) {
            insert(
                    connection,
                    "insert into identity_person (person_id, version, own) values (?, 1, false)",
                    people,
                    person -> new Object[] {person.id()});
            insert(
                    connection,
                    "insert into identity_sign_in (sign_in_hash, person_id, own) values (?, ?, false)",
                    people,
                    person -> new Object[] {Tokens.signInHash(person.sub()), person.id()});
            insert(
                    connection,
                    "insert into member_period (member_id, position, person_id, valid_from, valid_until, recorded_at)"
                            + " values (?, 0, ?, ?, ?, ?)",
                    people,
                    person -> new Object[] {UUID.randomUUID(), person.id(), from, until, from});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return people;
    }

    /** All at once, and the status of each answer. */
    public static List<Integer> post(int requests, String path, IntFunction<TestPerson> who, IntFunction<String> body) {
        return postTo(requests, i -> path, who, body);
    }

    /** To several paths at once. */
    public static List<Integer> postTo(
            int requests, IntFunction<String> path, IntFunction<TestPerson> who, IntFunction<String> body) {
        return answers(requests, path, who, body).stream().map(Answer::status).toList();
    }

    /** What came back; the problem is empty where it succeeded. */
    public record Answer(int status, String problem) {

        private static final Pattern TYPE = Pattern.compile("\"urn:problem:([a-z-]+)\"");

        static Answer of(HttpResponse<String> response) {
            Matcher type = TYPE.matcher(response.body());
            return new Answer(response.statusCode(), response.statusCode() >= 400 && type.find() ? type.group(1) : "");
        }

        public boolean isAccepted() {
            return status < 300;
        }
    }

    /** All at once, and the answers in the order of the requests. */
    public static List<Answer> answers(
            int requests, IntFunction<String> path, IntFunction<TestPerson> who, IntFunction<String> body) {
        String base = RestAssured.baseURI + ":" + RestAssured.port;
        return atOnce(requests, i -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path.apply(i)))
                    .header("Authorization", "Bearer " + who.apply(i).token())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.apply(i)))
                    .build();
            return () -> Answer.of(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        });
    }

    /** What each of so many got, all together. */
    public static <T> List<T> atOnce(int clients, IntFunction<Callable<T>> request) {
        List<Callable<T>> requests =
                IntStream.range(0, clients).mapToObj(request).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void insert(
            Connection connection, String sql, List<TestPerson> people, Function<TestPerson, Object[]> row)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (TestPerson person : people) {
                Object[] values = row.apply(person);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
