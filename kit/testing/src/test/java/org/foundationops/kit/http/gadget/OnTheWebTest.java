package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OnTheWebTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/gadgets", "/v1/nothing", "/v1/trials/failures/bug", "/q/health/live", "/q/openapi"})
    void everyAnswerTellsBrowsersToBeCareful(String path) {
        Response answer = given().get(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void answersOfTheApiRunNothing() {
        assertThat(given().get("/v1/gadgets").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void aForeignPageMayNotReadAnswers() {
        Response answer = given().header("Origin", "https://evil.example").get("/v1/gadgets");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        Response preflight = given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/gadgets");
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void healthDocumentsAndSwaggerArePublic() {
        for (String path : new String[] {"/q/health/live", "/q/openapi", "/q/swagger-ui/"}) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void metricsAreNotOnThePublicPort() {
        assertThat(given().get("/q/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiCatalogueLeadsToTheDocuments() {
        Response catalogue = given().get("/.well-known/api-catalog");
        assertThat(catalogue.statusCode()).isEqualTo(200);
        assertThat(catalogue.contentType()).isEqualTo("application/linkset+json");
        String document = catalogue.jsonPath().getString("linkset[0].'service-desc'[0].href");
        assertThat(given().get(document).statusCode()).isEqualTo(200);
        assertThat(given().get(catalogue.jsonPath().getString("linkset[0].'service-doc'[0].href"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().head("/.well-known/api-catalog").header("Link"))
                .isEqualTo("</.well-known/api-catalog>; rel=\"api-catalog\"");
    }

    @Test
    void securityTxtNamesAContactAndHasNotExpired() {
        Response text = given().get("/.well-known/security.txt");
        assertThat(text.contentType()).startsWith("text/plain");
        assertThat(text.asString()).startsWith("Contact: mailto:security@foundation.example\nExpires: ");
        Instant expires = Instant.parse(text.asString().lines().toList().get(1).substring("Expires: ".length()));
        assertThat(expires).isBetween(Instant.now(), Instant.now().plus(365, ChronoUnit.DAYS));
    }

    @Test
    void everyAnswerTellsWhatIsLeftOfTheQuota() {
        Response answer = given().get("/v1/gadgets");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"anonymous\";q=1000000;w=60");
        assertThat(answer.header("RateLimit")).matches("\"anonymous\";r=\\d+;t=\\d+");
    }
}
