package org.foundationops.membership.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.imports.Files.csv;
import static org.foundationops.membership.imports.Files.domain;
import static org.foundationops.membership.imports.Files.email;
import static org.foundationops.membership.imports.Files.ended;
import static org.foundationops.membership.imports.Files.idOf;
import static org.foundationops.membership.imports.Files.problems;
import static org.foundationops.membership.imports.Files.send;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportResourceTest {

    private static final String PERSONS = "email,display_name,country";
    private static final String ORGANISATIONS = "legal_name,display_name,country,domains,website,parent_domain";
    private static final String MEMBERS = "email,member_since,decision_reference";

    @Test
    void personsAreRegisteredWithTheirMessagesAndAuditEntries() {
        String ada = email();
        String grace = email();

        JsonPath run = ended(
                "PERSONS",
                false,
                csv(
                        PERSONS,
                        ada.toUpperCase(java.util.Locale.ROOT) + ",Ada Lovelace,GB",
                        grace + ",\"Hopper, Grace\","));

        assertThat(run.getString("status")).isEqualTo("DONE");
        assertThat(run.getInt("rowsTotal")).isEqualTo(2);
        assertThat(run.getInt("rowsDone")).isEqualTo(2);
        UUID id = personOf(ada);
        as(secretary())
                .get("/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada Lovelace"))
                .body("country", equalTo("GB"));
        assertThat(Topic.state("person", id, "registered").path("version").asLong())
                .isZero();
        assertThat(actorOf("registered", id)).isEqualTo(secretary().actor());
        assertThat(personOf(grace)).isNotEqualTo(id);
    }

    @Test
    void aDryRunWritesNothing() {
        String ada = email();

        JsonPath run = ended("PERSONS", true, csv(PERSONS, ada + ",Ada Lovelace,GB"));

        assertThat(run.getString("status")).isEqualTo("DONE");
        assertThat(run.getBoolean("dryRun")).isTrue();
        assertThat(TestDatabase.count("select count(*) from person where email = ?", ada))
                .isZero();
    }

    @Test
    void everyProblemIsToldByItsLineAndNothingIsWritten() {
        String good = email();
        String twice = email();
        String registered = email();
        Files.bringIn("PERSONS", PERSONS, registered + ",Known,");

        JsonPath run = ended(
                "PERSONS",
                false,
                csv(
                        PERSONS,
                        good + ",Good,IE",
                        "not-an-address,Somebody,IE",
                        twice + ",\"A name\nof two lines\",IE",
                        twice + ",Twin,XX1",
                        registered + ",Known,IE",
                        "only-one-column",
                        good + "x,,IE"));

        assertThat(run.getString("status")).isEqualTo("REJECTED");
        assertThat(run.getInt("problems")).isEqualTo(7);
        assertThat(problems(run))
                .containsExactlyInAnyOrder(
                        "3 email must be a well-formed email address",
                        "4 display_name must not have control characters",
                        "6 email repeats line 4",
                        "6 country must be a country of ISO 3166-1, two capital letters",
                        "7 email belongs to a registered person",
                        "8 - has 1 columns instead of 3",
                        "9 display_name must not be blank");
        assertThat(TestDatabase.count("select count(*) from person where email in (?, ?)", good, twice))
                .isZero();
        assertThat(TestDatabase.count(
                        "select count(*) from import_run where id = ?::uuid and content is null", run.getString("id")))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoneIsToldByItsFirstLine() {
        assertThat(problems(ended("PERSONS", true, csv("email,name", "a@example.org,A"))))
                .containsExactly("1 - must be email,display_name,country");
        assertThat(problems(ended("PERSONS", true, csv(PERSONS, email() + ",\"A"))))
                .containsExactly("2 - the quotes of the row do not close");
        assertThat(problems(ended("PERSONS", true, "\r\n"))).containsExactly("1 - must be email,display_name,country");
    }

    @Test
    void organisationsReferToTheirParentsByDomain() {
        String parent = domain();
        String child = domain();

        Files.bringIn(
                "ORGANISATIONS",
                ORGANISATIONS,
                "Parent Ltd,Parent,IE," + parent + " www." + parent + ",https://" + parent + "/,",
                "Child Ltd,Child,DE," + child + ",," + parent);

        UUID parentId = organisationOf("www." + parent);
        UUID childId = organisationOf(child);
        as(secretary())
                .get("/v1/organisations/{id}", childId)
                .then()
                .statusCode(200)
                .body("parentId", equalTo(parentId.toString()))
                .body("legalName", equalTo("Child Ltd"));
        as(secretary())
                .get("/v1/organisations/{id}", parentId)
                .then()
                .body("website", equalTo("https://" + parent + "/"));
        assertThat(Topic.state("organisation", childId, "registered")
                        .path("parentId")
                        .textValue())
                .isEqualTo(parentId.toString());
    }

    @Test
    void organisationsAreRefusedWhereTheirDomainsOrParentsAreNotClear() {
        String taken = domain();
        String own = domain();
        Files.bringIn("ORGANISATIONS", ORGANISATIONS, "Taken Ltd,Taken,IE," + taken + ",,");

        JsonPath run = ended(
                "ORGANISATIONS",
                true,
                csv(
                        ORGANISATIONS,
                        "One Ltd,One,IE," + taken + ",,",
                        "Two Ltd,Two,IE," + own + ",ftp://example.org,",
                        "Three Ltd,Three,IE,,,",
                        "Four Ltd,Four,IE," + domain() + ",,unknown.example"));

        assertThat(problems(run))
                .containsExactlyInAnyOrder(
                        "2 domains " + taken + " belongs to another organisation",
                        "3 website must be an address that begins with https:// or http://",
                        "4 domains must name at least one, by which other files refer to the organisation",
                        "5 parent_domain is neither registered nor further up in the file");
    }

    @Test
    void membersAreTakenOverSinceTheDayOfTheirDecisionAndVoteFromTheImportOn() {
        String email = email();
        Files.bringIn("PERSONS", PERSONS, email + ",Ada Lovelace,GB");

        Files.bringIn("MEMBERS", MEMBERS, email + ",2015-06-01,\"Board 2015-06, item 3\"");

        UUID person = personOf(email);
        Map<String, ?> period = TestDatabase.query(
                        "select m.id, p.valid_from = p.recorded_at as from_recording, m.member_since::text as since"
                                + " from member m join member_period p on p.member_id = m.id where m.person_id = ?",
                        person)
                .getFirst();
        assertThat(period.get("since")).isEqualTo("2015-06-01");
        assertThat(period.get("from_recording")).isEqualTo(true);
        UUID member = UUID.fromString(String.valueOf(period.get("id")));
        assertThat(Topic.state("member", member, "admitted").path("memberSince").textValue())
                .isEqualTo("2015-06-01");
        assertThat(TestDatabase.query(
                                "select details->>'decisionReference' as reference from audit_entry"
                                        + " where noun = 'member' and subject = ?",
                                member.toString())
                        .getFirst()
                        .get("reference"))
                .isEqualTo("Board 2015-06, item 3");
    }

    @Test
    void membersAreRefusedWhoAreUnknownOrMembersAlready() {
        String member = email();
        String person = email();
        Files.bringIn("PERSONS", PERSONS, member + ",Member,", person + ",Person,");
        Files.bringIn("MEMBERS", MEMBERS, member + ",2020-01-01,Board 1");

        JsonPath run = ended(
                "MEMBERS",
                true,
                csv(
                        MEMBERS,
                        member + ",2021-01-01,Board 2",
                        email() + ",2021-01-01,Board 2",
                        person + "," + TODAY.plusDays(2) + ",Board 2",
                        person + ",01.01.2021,"));

        assertThat(problems(run))
                .containsExactlyInAnyOrder(
                        "2 email belongs to a member",
                        "3 email belongs to nobody who is registered",
                        "4 member_since must not be in the future",
                        "5 email repeats line 4",
                        "5 member_since must be a day like 2026-03-12",
                        "5 decision_reference must have from 1 to 140 characters");
    }

    @Test
    void aLargeFileIsWrittenInPortionsAndAsOneWhole() {
        String mark = UuidV7.next().toString();
        String rows = IntStream.range(0, 1_200)
                .mapToObj(i -> "p" + i + "-" + mark + "@example.org,Person " + i + ",")
                .collect(Collectors.joining("\r\n"));

        JsonPath run = ended("PERSONS", false, csv(PERSONS, rows));

        assertThat(run.getInt("rowsDone")).isEqualTo(1_200);
        assertThat(TestDatabase.count("select count(*) from person where email like ?", "%" + mark + "%"))
                .isEqualTo(1_200);
        // One transaction, one instant.
        assertThat(TestDatabase.count(
                        "select count(distinct registered_at) from person where email like ?", "%" + mark + "%"))
                .isEqualTo(1);
        assertThat(TestDatabase.count(
                        "select count(*) from identity_person i join person p on p.id = i.person_id"
                                + " where p.email like ?",
                        "%" + mark + "%"))
                .isEqualTo(1_200);
    }

    @Test
    void aRunThatWasKilledIsBegunAgain() {
        String ada = email();
        UUID id = UuidV7.next();
        // What a killed replica leaves: running, with its file, and nobody who holds the lock.
        TestDatabase.execute(
                "insert into import_run (id, kind, dry_run, status, actor, content, attempts, requested_at, started_at)"
                        + " values (?, 'PERSONS', false, 'RUNNING', 'system', ?, 1, now(), now())",
                id,
                csv(PERSONS, ada + ",Ada Lovelace,GB").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(ended(id).getString("status")).isEqualTo("DONE");
        assertThat(TestDatabase.count("select count(*) from person where email = ?", ada))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyTakesAFileOnce() {
        String key = UuidV7.next().toString();
        String file = csv(PERSONS, email() + ",Ada Lovelace,GB");

        UUID first = idOf(sendWith(key, file));
        UUID second = idOf(sendWith(key, file));

        assertThat(second).isEqualTo(first);
        refused(sendWith(key, csv(PERSONS, email() + ",Another,GB")), 422, "idempotency-key-reused");
        refused(
                as(secretary())
                        .contentType("text/csv; charset=UTF-8")
                        .queryParam("kind", "PERSONS")
                        .body(file)
                        .post("/v1/imports"),
                400,
                "idempotency-key-required");
    }

    @Test
    void secretariesAndAdministratorsImportAuditorsLook() {
        String file = csv(PERSONS, email() + ",Ada Lovelace,GB");
        refused(send(asNobody(), "PERSONS", true, file), 401, "unauthenticated");
        refused(send(as(person()), "PERSONS", true, file), 403, "forbidden");
        refused(send(as(treasurer()), "PERSONS", true, file), 403, "not-your-file");
        refused(send(as(secretary()), "CHEQUES", true, file), 400, "invalid-request");
        UUID id = idOf(send(asToken(Tokens.administrator()), "PERSONS", true, file));
        ended(id);

        refused(asNobody().get("/v1/imports/{id}", id), 401, "unauthenticated");
        refused(as(person()).get("/v1/imports/{id}", id), 403, "forbidden");
        refused(as(person()).get("/v1/imports/{id}/problems", id), 403, "forbidden");
        refused(as(person()).get("/v1/imports"), 403, "forbidden");
        refused(as(secretary()).get("/v1/imports/{id}", UuidV7.next()), 404, "not-found");
        as(person().holding("auditor", null))
                .get("/v1/imports/{id}", id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PERSONS"));
        String all = as(secretary())
                .accept("text/csv")
                .get("/v1/imports")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(all).contains(id.toString());
        assertThat(actions(id)).containsExactly("requested", "checked");
    }

    private static Response sendWith(String key, String file) {
        return as(secretary())
                .header("Idempotency-Key", key)
                .contentType("text/csv; charset=UTF-8")
                .queryParam("kind", "PERSONS")
                .queryParam("dryRun", true)
                .body(file)
                .post("/v1/imports");
    }

    private static UUID personOf(String email) {
        return id(TestDatabase.query("select id from person where email = ?", email));
    }

    private static UUID organisationOf(String domain) {
        return id(TestDatabase.query("select organisation_id from organisation_domain where domain = ?", domain));
    }

    private static UUID id(List<Map<String, @Nullable Object>> found) {
        return UUID.fromString(
                String.valueOf(found.getFirst().values().iterator().next()));
    }

    private static String actorOf(String action, UUID subject) {
        return String.valueOf(TestDatabase.query(
                        "select actor from audit_entry where action = ? and subject = ?", action, subject.toString())
                .getFirst()
                .get("actor"));
    }

    private static List<String> actions(UUID id) {
        return TestDatabase.query("select action from audit_entry where subject = ? order by position", id.toString())
                .stream()
                .map(row -> String.valueOf(row.get("action")))
                .toList();
    }
}
