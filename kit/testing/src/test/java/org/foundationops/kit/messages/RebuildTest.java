package org.foundationops.kit.messages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.messages.Parcels.TOPIC;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.parcel.Scales;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class RebuildTest {

    @Inject
    Scales scales;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aProjectionRebuiltDuringTrafficIsWhatTheMessagesSay() throws Exception {
        UUID[] parcels = Stream.generate(UuidV7::next).limit(50).toArray(UUID[]::new);
        Map<UUID, Long> told = new HashMap<>();
        Random random = new Random(42);
        AtomicBoolean isEnough = new AtomicBoolean();
        UUID ghost = UuidV7.next();
        UUID own = UuidV7.next();
        for (UUID parcel : parcels) {
            Parcels.tell(parcel, 1, 1);
            told.put(parcel, 1L);
        }
        Parcels.awaitVersion(parcels[parcels.length - 1], 1);
        // the table has gone wrong in every way; and one row is the service's own
        TestDatabase.execute("delete from parcel where id = ?", parcels[0]);
        TestDatabase.execute("update parcel set weight = 999 where id = ?", parcels[1]);
        TestDatabase.execute("insert into parcel values (?, 5, 1, false)", ghost);
        TestDatabase.execute("insert into parcel values (?, 5, 1, true)", own);

        Thread traffic = Thread.ofPlatform().start(() -> {
            try (KafkaProducer<String, String> producer = producer()) {
                while (!isEnough.get()) {
                    // not the two that went wrong, so that nothing but the rebuild mends them
                    UUID parcel = parcels[2 + random.nextInt(parcels.length - 2)];
                    long version = told.merge(parcel, 1L, Long::sum);
                    producer.send(new ProducerRecord<>(
                            TOPIC,
                            "parcel/" + parcel,
                            Parcels.envelope(parcel, version, (int) version).toString()));
                    LockSupport.parkNanos(500_000);
                }
            }
        });
        for (int i = 0; i < 5; i++) {
            String rebuild = start("parcels").statusCode(201).extract().header("Location");
            Parcels.soon().until(() -> !status(rebuild).equals("RUNNING"));
            assertThat(status(rebuild)).isEqualTo("DONE");
        }
        isEnough.set(true);
        traffic.join();

        Parcels.soon().untilAsserted(() -> assertThat(live(parcels)).isEqualTo(told));
        for (UUID parcel : parcels) {
            assertThat(TestDatabase.count("select weight from parcel where id = ?", parcel))
                    .isEqualTo(told.get(parcel));
        }
        assertThat(Parcels.versionOf(ghost)).isZero();
        assertThat(Parcels.versionOf(own)).isEqualTo(1);
        assertThat(shadowTables()).isZero();
    }

    @Test
    void aRebuildCallsOnlyTheProjectionAndNoOtherHandler() {
        UUID parcel = UuidV7.next();
        Parcels.tell(parcel, 1, 10);
        Parcels.awaitCalls(parcel, 1);

        String rebuild = start("parcels").statusCode(201).extract().header("Location");
        Parcels.soon().until(() -> status(rebuild).equals("DONE"));
        Parcels.tell(parcel, 2, 20);

        Parcels.awaitVersion(parcel, 2);
        assertThat(Parcels.calls(parcel)).containsExactly(1L, 2L);
    }

    @Test
    void aRebuildThatFailsSaysWhyAndLeavesTheProjectionAsItWas() {
        UUID parcel = UuidV7.next();
        Parcels.tell(parcel, 1, 10);
        Parcels.awaitVersion(parcel, 1);
        scales.breakFor(parcel);

        String rebuild = start("parcels").statusCode(201).extract().header("Location");
        Parcels.soon().until(() -> status(rebuild).equals("FAILED"));
        administrator().get(rebuild).then().body("detail", containsString("parcel/" + parcel));
        scales.mendFor(parcel);

        assertThat(Parcels.versionOf(parcel)).isEqualTo(1);
        assertThat(shadowTables()).isZero();
    }

    @Test
    void aRebuildLeavesOutWhatSomebodyDismissed() {
        UUID parcel = UuidV7.next();
        Parcels.tell(parcel, 1, 10);
        Parcels.awaitVersion(parcel, 1);
        scales.breakFor(parcel);
        Parcels.tell(parcel, 2, 20);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 1);
        administrator()
                .body("{\"reason\": \"nobody can weigh it\"}")
                .post("/v1/dead-letters/" + Parcels.openLetter(parcel) + "/dismissal")
                .then()
                .statusCode(200);
        scales.mendFor(parcel);

        String rebuild = start("parcels").statusCode(201).extract().header("Location");
        Parcels.soon().until(() -> status(rebuild).equals("DONE"));

        assertThat(Parcels.versionOf(parcel)).isEqualTo(1);
    }

    @Test
    void aRebuildMakesDeadLettersOfItsProjectionGood() {
        UUID parcel = UuidV7.next();
        scales.breakFor(parcel);
        Parcels.tell(parcel, 1, 10);
        Parcels.tell(parcel, 2, 20);
        Parcels.soon().until(() -> Parcels.openLetters(parcel) == 2);
        scales.mendFor(parcel);

        String rebuild = start("parcels").statusCode(201).extract().header("Location");
        Parcels.soon().until(() -> status(rebuild).equals("DONE"));

        assertThat(Parcels.versionOf(parcel)).isEqualTo(2);
        assertThat(Parcels.openLetters(parcel)).isZero();
        Parcels.tell(parcel, 3, 30);
        Parcels.awaitVersion(parcel, 3);
    }

    @Test
    void progressCanBeRead() {
        Parcels.tell(UuidV7.next(), 1, 10);
        String rebuild = start("parcels").statusCode(201).extract().header("Location");
        Parcels.soon().until(() -> status(rebuild).equals("DONE"));

        var view = administrator().get(rebuild).then().statusCode(200).extract().jsonPath();
        assertThat(view.getLong("messagesRead")).isPositive().isEqualTo(view.getLong("messagesTotal"));
        assertThat(view.getString("projection")).isEqualTo("parcels");
    }

    @Test
    void whatIsNotAProjectionIsRefused() {
        start("parcel-log")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/projection"))
                .body("errors[0].message", containsString("parcels"));
    }

    @Test
    void onlyTheAdministratorRebuilds() {
        given().auth()
                .oauth2(Tokens.person("somebody"))
                .contentType("application/json")
                .body("{\"projection\": \"parcels\"}")
                .post("/v1/rebuilds")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse start(String projection) {
        return administrator()
                .body("{\"projection\": \"" + projection + "\"}")
                .post("/v1/rebuilds")
                .then();
    }

    private static String status(String rebuild) {
        return administrator().get(rebuild).then().statusCode(200).extract().path("status");
    }

    private static long shadowTables() {
        return TestDatabase.count("select count(*) from pg_class where oid = to_regclass('rebuild.parcel')");
    }

    private static Map<UUID, Long> live(UUID[] parcels) {
        Map<UUID, Long> versions = new HashMap<>();
        for (UUID parcel : parcels) {
            versions.put(parcel, Parcels.versionOf(parcel));
        }
        return versions;
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer());
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.administrator()).contentType("application/json");
    }
}
