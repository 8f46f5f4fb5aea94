package org.foundationops.events.interest;

import static org.foundationops.events.EventRequests.TODAY;
import static org.foundationops.events.EventRequests.as;
import static org.foundationops.events.EventRequests.conference;
import static org.foundationops.events.EventRequests.decision;
import static org.foundationops.events.EventRequests.drafted;
import static org.foundationops.events.EventRequests.recognised;
import static org.foundationops.events.EventRequests.secretary;
import static org.foundationops.events.EventRequests.submitted;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.events.Told;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Nobody under a suspension is in a new recognised event, and who is not free to decide decides about none. */
@ServiceTest
class InterestTest {

    @Test
    void aSuspendedOrganiserNeitherSubmitsNorIsRecognised() {
        TestPerson organiser = People.register();
        String draft = drafted(organiser, conference("Draft Days"));
        String event = submitted(organiser, conference("Example Days"));
        UUID suspension = Told.suspension(organiser);

        refused(as(organiser).post("/v1/events/{id}/submission", draft), 409, "organiser-suspended");
        refused(recognise(secretary(), event), 409, "organiser-suspended");

        Told.lifted(suspension, organiser);
        recognise(secretary(), event).then().statusCode(200);
        as(organiser).post("/v1/events/{id}/submission", draft).then().statusCode(200);
    }

    @Test
    void noEventOfAnOrganisationThatIsSuspendedIsRecognised() {
        TestPerson organiser = People.register();
        UUID company = UuidV7.next();
        Told.affiliation(organiser, company);
        String event = submitted(organiser, conference("Example Days"));
        Told.suspensionOfOrganisation(company);

        refused(recognise(secretary(), event), 409, "organiser-suspended");
    }

    @Test
    void nobodyWhoIsSuspendedJoinsARecognisedEventAndWhoIsInItStays() {
        TestPerson organiser = People.register();
        TestPerson suspended = People.register();
        String event = recognised(organiser, conference("Example Days"));
        Told.suspension(suspended);
        Told.suspension(organiser);

        refused(
                patch(organiser, event, Map.of("organisers", List.of(organiser.id(), suspended.id()))),
                409,
                "organiser-suspended");
        patch(organiser, event, Map.of("venue", "Town hall")).then().statusCode(200);
    }

    @Test
    void whoIsCoAffiliatedOrDeclaredAConflictDecidesNothing() {
        TestPerson organiser = People.register();
        UUID holding = UuidV7.next();
        UUID daughter = UuidV7.next();
        Told.parent(daughter, holding);
        Told.affiliation(organiser, daughter);
        String event = submitted(organiser, conference("Example Days"));
        TestPerson colleague = secretary();
        Told.affiliation(colleague, holding);
        TestPerson declared = secretary();
        Told.conflict(declared, "subject", UUID.fromString(event));

        refused(recognise(colleague, event), 403, "conflict-of-interest");
        refused(recognise(declared, event), 403, "conflict-of-interest");
        refused(
                as(colleague)
                        .body(Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board, item 3"))
                        .post("/v1/events/{id}/decline", event),
                403,
                "conflict-of-interest");
        recognise(secretary(), event).then().statusCode(200);
    }

    private static Response recognise(TestPerson secretary, String event) {
        return as(secretary).body(decision("RECOGNISED")).post("/v1/events/{id}/recognition", event);
    }

    private static Response patch(TestPerson organiser, String event, Map<String, ?> change) {
        String etag = as(organiser).get("/v1/events/{id}", event).header("ETag");
        return as(organiser)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(change)
                .patch("/v1/events/{id}", event);
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("urn:problem:" + type));
    }
}
