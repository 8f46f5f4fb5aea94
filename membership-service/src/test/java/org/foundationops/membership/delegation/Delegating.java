package org.foundationops.membership.delegation;

import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.group.GroupScene;

/** A working group with a chair who has affirmed, and what a body delegates to it. */
public record Delegating(UUID group, TestPerson chair) {

    public static final UUID BOARD = UuidV7.next();

    public static Delegating create() {
        GroupScene scene = GroupScene.active();
        return new Delegating(scene.id(), affirmed(scene.chair()));
    }

    public static TestPerson affirmed(TestPerson person) {
        as(person)
                .body(Map.of("year", TODAY.getYear(), "textVersion", "v1"))
                .post("/v1/affirmations")
                .then()
                .statusCode(201);
        return person;
    }

    /** The group may admit so many members in a year. */
    public UUID admissions(int decisions) {
        UUID delegation = idOf(propose(admissionsTo(Map.of("groupId", group), decisions)));
        decide(delegation, "APPROVED").then().statusCode(200);
        return delegation;
    }

    public static Map<String, Object> admissionsTo(Map<String, Object> to, int decisions) {
        return Map.of(
                "bodyId",
                BOARD,
                "to",
                to,
                "power",
                "ADMIT_INDIVIDUAL_MEMBER",
                "limits",
                Map.of("decisionsPerPeriod", decisions, "period", "YEAR"));
    }

    public static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(request);
        changed.put(name, value);
        return changed;
    }

    public static Response propose(Map<String, Object> request) {
        return as(secretary()).body(request).post("/v1/delegations");
    }

    public static Response decide(UUID delegation, String outcome) {
        return as(secretary())
                .body(Map.of("outcome", outcome, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 9"))
                .post("/v1/delegations/{id}/decision", delegation);
    }

    public static Response revoke(UUID delegation) {
        return as(secretary())
                .body(Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board, item 2"))
                .post("/v1/delegations/{id}/revocation", delegation);
    }

    public static Response approve(TestPerson delegate, UUID application, UUID delegation) {
        return as(delegate)
                .body(Map.of(
                        "delegationId",
                        delegation,
                        "decidedOn",
                        TODAY.toString(),
                        "minuteReference",
                        "Membership group, item 1"))
                .post("/v1/membership-applications/{id}/delegated-approval", application);
    }
}
