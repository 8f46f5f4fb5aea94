package org.foundationops.membership.me;

import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** What may I do with this person or affiliation now, and why not. */
@ServiceTest
class PermissionsTest {

    @Test
    void aRoleThatIsMissingIsNamed() {
        permissions(person(), "/v1/persons/" + person().id())
                .body(at("mergePerson") + ".allowed", equalTo(false))
                .body(at("mergePerson") + ".reason.type", equalTo("urn:problem:forbidden"))
                .body(at("mergePerson") + ".reason.needed", contains("administrator", "secretary"));
    }

    @Test
    void aMergedPersonIsNotChangedAnyMore() {
        TestPerson old = person();
        TestPerson survivor = person();
        String subject = "/v1/persons/" + old.id();
        permissions(secretary(), subject).body(at("mergePerson") + ".allowed", equalTo(true));

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", old.id())
                .then()
                .statusCode(200);

        permissions(secretary(), subject)
                .body(at("getPerson") + ".allowed", equalTo(true))
                .body(at("mergePerson") + ".reason.type", equalTo("urn:problem:person-merged"))
                .body(at("renamePerson") + ".reason.type", equalTo("urn:problem:person-merged"))
                .body(at("getPublicProfile") + ".reason.type", equalTo("urn:problem:not-found"));
    }

    @Test
    void oneListsOnesOwnAffiliationsAndEndsThemOnce() {
        TestPerson person = person();
        UUID affiliation = idOf(as(person)
                .body(Map.of(
                        "personId",
                        person.id(),
                        "organisationId",
                        organisation(),
                        "kind",
                        "OWNER",
                        "from",
                        "2019-01-01"))
                .post("/v1/affiliations"));
        String subject = "/v1/affiliations/" + affiliation;

        permissions(person, "/v1/persons/" + person.id())
                .body(at("listAffiliationsOfPerson") + ".allowed", equalTo(true));
        permissions(person(), "/v1/persons/" + person.id())
                .body(at("listAffiliationsOfPerson") + ".reason.type", equalTo("urn:problem:not-found"));
        permissions(person, subject)
                .body(at("getAffiliation") + ".allowed", equalTo(true))
                .body(at("endAffiliation") + ".allowed", equalTo(true));
        permissions(person(), subject).body(at("endAffiliation") + ".reason.type", equalTo("urn:problem:not-found"));
        permissions(secretary(), subject).body(at("endAffiliation") + ".reason", nullValue());

        as(person)
                .body(Map.of("until", "2020-12-31"))
                .post("/v1/affiliations/{id}/end", affiliation)
                .then()
                .statusCode(200);

        permissions(person, subject)
                .body(at("getAffiliation") + ".allowed", equalTo(true))
                .body(at("endAffiliation") + ".reason.type", equalTo("urn:problem:affiliation-ended"));
    }

    private static String at(String operationId) {
        return "operations.find { it.operationId == '" + operationId + "' }";
    }

    private static ValidatableResponse permissions(TestPerson person, String subject) {
        return as(person)
                .queryParam("subject", subject)
                .get("/v1/me/permissions")
                .then()
                .statusCode(200);
    }
}
