package org.foundationops.membership.space;

import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Requests.as;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.group.GroupScene;

/** Community spaces of tests; each call makes a new one through the API. */
public final class SpaceScene {

    private SpaceScene() {}

    public static UUID open(GroupScene group) {
        return open(group, person(), person());
    }

    public static UUID open(GroupScene group, TestPerson one, TestPerson other) {
        Response response = as(group.chair())
                .body(request(group, Set.of(one.id(), other.id())))
                .post("/v1/community-spaces");
        response.then().statusCode(201);
        return idOf(response);
    }

    static Map<String, Object> request(GroupScene group, Set<UUID> administrators) {
        return Map.of(
                "kind",
                "CHAT",
                "name",
                "General chat",
                "address",
                "https://chat.example.org/" + UuidV7.next(),
                "purpose",
                "Questions and answers of everybody.",
                "groupId",
                group.id(),
                "codeOfConduct",
                "https://www.example.org/conduct",
                "administratorIds",
                administrators);
    }
}
