package org.foundationops.kit.messages.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Linked;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class ChangeFeedTest {

    private static final String TOPIC = "foundation.grants.v1";

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Test
    void aChangeIsTheMessageAsItStandsInKafka() throws Exception {
        UUID crate = UuidV7.next();
        String start = endOfFeed(null);
        publish("crate", crate, 1, Map.of("weight", 12));

        JsonNode change = await(start, null, crate, 1);

        assertThat(change)
                .isEqualTo(KafkaProbe.await(TOPIC, "crate/" + crate, "foundation.grants.crate.packed.v1")
                        .envelope());
    }

    @Test
    void theCursorIsThereAtTheEndTooAndGoesOnWithWhatComesLater() throws Exception {
        UUID crate = UuidV7.next();
        String start = endOfFeed("crate");
        publish("crate", crate, 1, Map.of());
        await(start, "crate", crate, 1);

        JsonNode first = read(start, "crate", 200);
        assertThat(subjects(first)).contains("crate/" + crate);
        String end = endOf(first, "crate");
        assertThat(subjects(read(end, "crate", 200))).doesNotContain("crate/" + crate);

        publish("crate", crate, 2, Map.of());
        assertThat(await(end, "crate", crate, 2).path("data").path("version").asLong())
                .isEqualTo(2);
    }

    @Test
    void ofASubjectOnlyTheNewestStateIsKept() throws Exception {
        UUID crate = UuidV7.next();
        String start = endOfFeed("crate");
        for (long version = 1; version <= 3; version++) {
            publish("crate", crate, version, Map.of());
        }
        await(start, "crate", crate, 3);

        assertThat(all(start, "crate").stream()
                        .filter(change -> change.path("subject").asText().endsWith(crate.toString()))
                        .map(change -> change.path("data").path("version").asLong()))
                .containsExactly(3L);
    }

    @Test
    void aNounLetsOnlyItsOwnChangesThrough() throws Exception {
        UUID crate = UuidV7.next();
        UUID barrel = UuidV7.next();
        String start = endOfFeed(null);
        publish("crate", crate, 1, Map.of());
        publish("barrel", barrel, 1, Map.of());
        await(start, null, barrel, 1);

        assertThat(all(null, "barrel"))
                .allSatisfy(
                        change -> assertThat(change.path("subject").asText()).startsWith("barrel/"))
                .anySatisfy(
                        change -> assertThat(change.path("subject").asText()).isEqualTo("barrel/" + barrel));
    }

    @Test
    void sixteenWritersAtOnceHideNothingFromAReaderWhoFollows() throws Exception {
        int writers = 16;
        int changes = 25;
        List<UUID> crates = new ArrayList<>();
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            UUID crate = UuidV7.next();
            crates.add(crate);
            work.add(() -> {
                for (int version = 1; version <= changes; version++) {
                    publishSlowly(crate, version);
                }
                return true;
            });
        }
        String cursor = endOfFeed("crate");
        Map<String, List<Long>> seen = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Boolean>> running = work.stream().map(threads::submit).toList();
            while (seen.values().stream()
                            .filter(versions -> versions.getLast() == changes)
                            .count()
                    < writers) {
                JsonNode page = read(cursor, "crate", 7);
                page.path("items")
                        .forEach(change -> seen.computeIfAbsent(
                                        change.path("subject").asText(), subject -> new ArrayList<>())
                                .add(change.path("data").path("version").asLong()));
                if (page.path("items").isEmpty() && running.stream().allMatch(Future::isDone)) {
                    soon().until(() ->
                            sql.list("select 1 from outbox", row -> 1).isEmpty());
                    String last = cursor;
                    assertThat(read(last, "crate", 7).path("items"))
                            .as("what the reader has not seen, of %s", seen)
                            .isNotEmpty();
                }
                cursor = page.path("next").asText();
            }
            for (Future<Boolean> done : running) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(crates)
                .allSatisfy(crate -> assertThat(seen.get("crate/" + crate))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .endsWith((long) changes));
    }

    @Test
    void aCursorBelongsToItsFilter() {
        String cursor = endOfFeed("crate");
        asTool().queryParam("cursor", cursor)
                .get("/v1/changes")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:invalid-request"));
        asTool().queryParam("noun", "Crate").get("/v1/changes").then().statusCode(422);
        asTool().queryParam("limit", 201).get("/v1/changes").then().statusCode(400);
    }

    @Test
    void onlyToolsWithTheScopeOfTheServiceAuditorsAndAdministratorsMayFollow() {
        given().get("/v1/changes").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.client("membership:read"))
                .get("/v1/changes")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:insufficient-scope"));
        Linked person = Linked.person();
        given().auth().oauth2(person.token()).get("/v1/changes").then().statusCode(403);
        person.holding("auditor", UuidV7.next(), Instant.parse("2020-01-01T00:00:00Z"), null);
        given().auth().oauth2(person.token()).get("/v1/changes").then().statusCode(200);
        given().auth().oauth2(Tokens.administrator()).get("/v1/changes").then().statusCode(200);
        asTool().get("/v1/changes").then().statusCode(200);
    }

    private void publish(String noun, UUID id, long version, Map<String, Object> state) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(message(noun, id, version, state)));
    }

    /** What is written first is not committed first. */
    private void publishSlowly(UUID crate, long version) {
        double seconds = Math.floorMod(crate.hashCode() * 31 + version * 7, 20) / 1000.0;
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(message("crate", crate, version, Map.of()));
            sql.list("select pg_sleep(?)", row -> true, seconds);
        });
    }

    private static OutgoingMessage message(String noun, UUID id, long version, Map<String, Object> state) {
        return new OutgoingMessage("foundation.grants." + noun + ".packed.v1", noun, id, version, state);
    }

    /** The change of that version, once it is published. */
    private JsonNode await(String cursor, @Nullable String noun, UUID id, long version) {
        return soon().until(
                        () -> all(cursor, noun).stream()
                                .filter(change -> change.path("data")
                                                .path("id")
                                                .asText()
                                                .equals(id.toString())
                                        && change.path("data").path("version").asLong() == version)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private List<JsonNode> all(@Nullable String cursor, @Nullable String noun) throws Exception {
        List<JsonNode> changes = new ArrayList<>();
        JsonNode page = read(cursor, noun, 200);
        page.path("items").forEach(changes::add);
        while (page.path("hasMore").asBoolean()) {
            page = read(page.path("next").asText(), noun, 200);
            page.path("items").forEach(changes::add);
        }
        return changes;
    }

    private String endOfFeed(@Nullable String noun) {
        try {
            return endOf(read(null, noun, 200), noun);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String endOf(JsonNode first, @Nullable String noun) throws Exception {
        JsonNode page = first;
        while (page.path("hasMore").asBoolean()) {
            page = read(page.path("next").asText(), noun, 200);
        }
        return page.path("next").asText();
    }

    private JsonNode read(@Nullable String cursor, @Nullable String noun, int limit) throws Exception {
        RequestSpecification request = asTool().queryParam("limit", limit);
        if (cursor != null && !cursor.isEmpty()) {
            request.queryParam("cursor", cursor);
        }
        if (noun != null) {
            request.queryParam("noun", noun);
        }
        Response answer = request.get("/v1/changes");
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.asString());
    }

    private static List<String> subjects(JsonNode page) {
        List<String> subjects = new ArrayList<>();
        page.path("items").forEach(change -> subjects.add(change.path("subject").asText()));
        return subjects;
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private static RequestSpecification asTool() {
        return given().auth().oauth2(Tokens.client("widget:read"));
    }
}
