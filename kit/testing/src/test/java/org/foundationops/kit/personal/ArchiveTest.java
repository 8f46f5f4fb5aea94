package org.foundationops.kit.personal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What is kept about a person, as one file for them. */
@QuarkusTest
class ArchiveTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aPersonGetsEverythingInPlainWordsAsJsonAndAsCsv() throws IOException {
        TestPerson ada = People.register().holding("auditor", null);

        Response response = archive(ada.token(), "/v1/me/archive");

        response.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + ada.id() + ".zip\""));
        Map<String, String> files = filesOf(response);
        assertThat(files).containsKeys("README.txt", "roles.json", "roles.csv", "sign-ins.json");
        assertThat(files.get("README.txt"))
                .contains("widget-service", ada.id().toString(), "membership-service", "POST /v1/me/erasure-requests")
                .containsPattern("roles +1  What you may or might decide");
        JsonNode role = JSON.readTree(files.get("roles.json")).get(0);
        assertThat(role.path("role").textValue()).isEqualTo("auditor");
        assertThat(role.path("validFrom").textValue()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(role.has("validUntil")).isFalse();
        assertThat(files.get("roles.csv"))
                .isEqualTo("personId,role,validFrom\r\n" + ada.id() + ",auditor,2020-01-01T00:00:00Z\r\n");
    }

    @Test
    void itStandsInTheAuditTrailWhoReadIt() {
        TestPerson ada = People.register();
        TestPerson secretary = People.register().holding("secretary", null);

        archive(ada.token(), "/v1/me/archive").then().statusCode(200);
        archive(secretary.token(), "/v1/persons/" + ada.id() + "/archive")
                .then()
                .statusCode(200);

        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where noun = 'person' and subject = ? order by position",
                        ada.id().toString()))
                .containsExactly(
                        Map.of("actor", ada.actor(), "action", "archive-read"),
                        Map.of("actor", secretary.actor(), "action", "archive-read"));
    }

    @Test
    void recordsThatWereMergedAreInItWhicheverOneIsAskedFor() throws IOException {
        TestPerson duplicate = People.register();
        TestPerson remaining = People.register();
        TestPerson secretary = People.register().holding("secretary", null);
        duplicate.holding("grant-reviewer", null);
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.person.merged.v1",
                "person",
                duplicate.id(),
                2,
                Map.of("signIns", List.of(), "mergedInto", remaining.id().toString()));
        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from identity_person where person_id = ? and merged_into is not null",
                                duplicate.id())
                        == 1);

        for (UUID id : List.of(duplicate.id(), remaining.id())) {
            Map<String, String> files = filesOf(archive(secretary.token(), "/v1/persons/" + id + "/archive"));
            assertThat(files.get("roles.json")).contains("grant-reviewer");
            assertThat(JSON.readTree(files.get("records.json"))).hasSize(2);
        }
        assertThat(filesOf(archive(remaining.token(), "/v1/me/archive")).get("roles.json"))
                .contains("grant-reviewer");
    }

    @Test
    void nobodyGetsThatOfSomebodyElseButASecretary() {
        TestPerson ada = People.register();
        String path = "/v1/persons/" + ada.id() + "/archive";
        given().get("/v1/me/archive").then().statusCode(401);
        given().get(path).then().statusCode(401);
        archive(Tokens.person("stranger-" + UuidV7.next()), "/v1/me/archive")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:identity-not-linked"));
        archive(ada.token(), path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:forbidden"));
        archive(Tokens.administrator(), path).then().statusCode(403);
        archive(People.register().holding("secretary", null).token(), "/v1/persons/" + UuidV7.next() + "/archive")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:not-found"));
    }

    private static Response archive(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static Map<String, String> filesOf(Response response) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
