package org.foundationops.kit.permission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class PermissionTest {

    @Test
    void withoutASubjectRolesDecideAndTheMissingOneIsNamed() {
        TestPerson secretary = People.register().holding("secretary", null);

        permissions(secretary.token(), null)
                .body("subject", nullValue())
                .body("operations.operationId", hasItem("listPolicies"))
                .body(at("renameWidget") + ".allowed", equalTo(true))
                .body(at("renameWidget") + ".method", equalTo("PATCH"))
                .body(at("renameWidget") + ".path", equalTo("/v1/widgets/{id}"))
                .body(at("sellWidget") + ".allowed", equalTo(false))
                .body(at("sellWidget") + ".reason.type", equalTo("urn:problem:forbidden"))
                .body(at("sellWidget") + ".reason.needed", contains("treasurer"));
    }

    @Test
    void whoHasNotSignedInIsToldSo() {
        permissions(null, null)
                .body(at("listWidgets") + ".allowed", equalTo(true))
                .body(at("makeWidget") + ".reason.type", equalTo("urn:problem:unauthenticated"));
    }

    @Test
    void whoIsNotLinkedAndWhoLacksAScopeAreToldSo() {
        permissions(Tokens.person("newcomer-" + UuidV7.next()), null)
                .body(at("makeWidget") + ".reason.type", equalTo("urn:problem:identity-not-linked"));
        permissions(Tokens.client("other:read"), null)
                .body(at("getWidget") + ".reason.type", equalTo("urn:problem:insufficient-scope"))
                .body(at("getWidget") + ".reason.needed", contains("grants:read"));
    }

    @Test
    void theStateOfTheSubjectRefusesToo() {
        TestPerson treasurer = People.register().holding("treasurer", null);
        UUID widget = widget(treasurer);
        permissions(treasurer.token(), "/v1/widgets/" + widget)
                .body("subject", equalTo("/v1/widgets/" + widget))
                .body("operations.operationId", contains("getWidget", "renameWidget", "sellWidget"))
                .body(at("sellWidget") + ".allowed", equalTo(true));

        given().auth()
                .oauth2(treasurer.token())
                .header("Idempotency-Key", UuidV7.next().toString())
                .post("/v1/widgets/{id}/sale", widget)
                .then()
                .statusCode(200);

        permissions(treasurer.token(), "/v1/widgets/" + widget)
                .body(at("getWidget") + ".allowed", equalTo(true))
                .body(at("renameWidget") + ".reason.type", equalTo("urn:problem:forbidden"))
                .body(at("sellWidget") + ".reason.type", equalTo("urn:problem:widget-sold-already"));
    }

    @Test
    void aSubjectThatIsNotThereIsTheReasonOfEveryRefusal() {
        permissions(People.register().token(), "/v1/widgets/" + UuidV7.next())
                .body(at("getWidget") + ".reason.type", equalTo("urn:problem:not-found"));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (String subject : new String[] {"/v1/nothing", "widgets", "/v1/widgets/nonsense", "/v1/widgets/", "/"}) {
            given().queryParam("subject", subject)
                    .get("/v1/me/permissions")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem:invalid-request"))
                    .body("errors.parameter", contains("subject"));
        }
    }

    private static UUID widget(TestPerson maker) {
        return UUID.fromString(given().auth()
                .oauth2(maker.token())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "W " + UuidV7.next(), "price", Map.of("amount", "1.00", "currency", "USD")))
                .post("/v1/widgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String at(String operationId) {
        return "operations.find { it.operationId == '" + operationId + "' }";
    }

    private static ValidatableResponse permissions(@Nullable String token, @Nullable String subject) {
        var request = given();
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (subject != null) {
            request.queryParam("subject", subject);
        }
        return request.get("/v1/me/permissions").then().statusCode(200);
    }
}
