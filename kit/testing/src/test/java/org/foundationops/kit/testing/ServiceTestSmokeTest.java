package org.foundationops.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.contract.CheckedAnswers;
import org.junit.jupiter.api.Test;

@ServiceTest
class ServiceTestSmokeTest {

    @Test
    void aPersonMakesAWidgetAndItsMessageIsPublished() {
        TestPerson maker = People.register();
        String name = "lever " + UuidV7.next();

        String id = given().filter(new CheckedAnswers())
                .auth()
                .oauth2(maker.token())
                .contentType("application/json")
                .body("""
                        {"name": "%s", "price": {"amount": "2200.00", "currency": "USD"}}""".formatted(name))
                .post("/v1/widgets")
                .then()
                .statusCode(201)
                .body("name", equalTo(name))
                .extract()
                .path("id");

        KafkaProbe.Message made =
                KafkaProbe.await("foundation.grants.v1", "widget/" + id, "foundation.grants.widget.made.v1");
        assertThat(made.data().path("price").path("amount").asText()).isEqualTo("2200.00");
    }

    @Test
    void aRoleOpensWhatIsClosedWithoutIt() {
        UUID body = UuidV7.next();
        TestPerson treasurer = People.register();
        String sale = "/v1/widgets/" + UuidV7.next() + "/sale";

        assertThat(sell(treasurer, sale)).isEqualTo(403);
        treasurer.holding("treasurer", body);
        assertThat(sell(treasurer, sale)).isEqualTo(404);
    }

    private static int sell(TestPerson seller, String path) {
        return given().auth()
                .oauth2(seller.token())
                .contentType("application/json")
                .header("Idempotency-Key", "k1")
                .post(path)
                .statusCode();
    }
}
