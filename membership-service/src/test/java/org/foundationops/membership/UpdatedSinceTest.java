package org.foundationops.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.junit.jupiter.api.Test;

/** Lists tell what changed since the last visit. */
@ServiceTest
class UpdatedSinceTest {

    @Test
    void onlyWhatWasChangedSinceIsListed() {
        TestPerson changed = person();
        TestPerson unchanged = person();
        Instant visit = TestDatabaseClock.now();
        String path = "/v1/persons/" + changed.id();

        patch(secretary(), etag(secretary(), path), path, "{\"displayName\": \"Another name\"}")
                .then()
                .statusCode(200);

        assertThat(ids("/v1/persons", visit))
                .contains(changed.id().toString())
                .doesNotContain(unchanged.id().toString());
    }

    @Test
    void everyListOfThingsThatChangeTellsWhatIsNewAndWhatEnded() {
        TestPerson leaving = member();
        UUID membership = activeMembership(person());
        Instant visit = TestDatabaseClock.now();
        UUID organisation = organisation();
        UUID application = application(person());
        UUID active = activeMembership(person());
        String member = memberIdOf(leaving).toString();
        as(leaving)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", member)
                .then()
                .statusCode(200);

        assertThat(ids("/v1/organisations", visit)).contains(organisation.toString());
        assertThat(ids("/v1/membership-applications", visit)).contains(application.toString());
        assertThat(ids("/v1/members", visit)).contains(member);
        assertThat(ids("/v1/corporate-memberships", visit))
                .contains(active.toString())
                .doesNotContain(membership.toString());
        assertThat(ids("/v1/invoices", visit)).hasSize(1);
    }

    @Test
    void whatIsCommittedLateIsFoundWithTheInstantThatTheVisitBeforeGave() throws Exception {
        TestPerson person = person();
        Instant next;
        try (Connection late = TestDatabase.connect()) {
            late.setAutoCommit(false);
            try (PreparedStatement change = late.prepareStatement("update person set country = 'FR' where id = ?")) {
                change.setObject(1, person.id());
                change.executeUpdate();
            }
            Response visit = changes("/v1/persons", TestDatabaseClock.now());
            next = Instant.parse(visit.header("Next-Updated-Since"));
            assertThat(visit.asString()).doesNotContain(person.id().toString());
            late.commit();
        }

        assertThat(ids("/v1/persons", next)).contains(person.id().toString());
    }

    @Test
    void withoutTheQuestionThereIsNoAnswer() {
        person();
        assertThat(as(secretary()).get("/v1/persons").header("Next-Updated-Since"))
                .isNull();
        refused(as(secretary()).queryParam("updatedSince", "yesterday").get("/v1/persons"), 400, "invalid-request");
        refused(
                asNobody().queryParam("updatedSince", "2026-03-10T09:00:00Z").get("/v1/persons"),
                401,
                "unauthenticated");
    }

    private static Response changes(String list, Instant since) {
        Response answer = as(secretary())
                .accept("application/x-ndjson")
                .queryParam("updatedSince", since.toString())
                .get(list);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> ids(String list, Instant since) {
        return changes(list, since)
                .asString()
                .lines()
                .map(JsonPath::from)
                .map(item -> item.getString("id"))
                .toList();
    }
}
