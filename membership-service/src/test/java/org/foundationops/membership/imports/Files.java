package org.foundationops.membership.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;

/** Files that tests send in. */
public final class Files {

    private Files() {}

    static String csv(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    static Response send(RequestSpecification as, String kind, boolean dryRun, String file) {
        return as.header("Idempotency-Key", UuidV7.next().toString())
                .contentType("text/csv; charset=UTF-8")
                .queryParam("kind", kind)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/v1/imports");
    }

    /** The import of the secretary, once it has ended. */
    static JsonPath ended(String kind, boolean dryRun, String file) {
        return ended(idOf(send(as(secretary()), kind, dryRun, file)));
    }

    static JsonPath ended(UUID id) {
        return Awaitility.await("import " + id)
                .until(
                        () -> as(secretary()).get("/v1/imports/{id}", id).jsonPath(),
                        run -> run.getString("endedAt") != null);
    }

    /** Brings in what has no problems. */
    public static void bringIn(String kind, String... lines) {
        JsonPath run = ended(kind, false, csv(lines));
        assertThat(run.getString("status")).as(problems(run).toString()).isEqualTo("DONE");
    }

    /** What is wrong with it, as {@code line column message}. */
    static List<String> problems(JsonPath run) {
        return as(secretary())
                .accept("application/x-ndjson")
                .get("/v1/imports/{id}/problems", run.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .map(problem -> problem.getInt("line") + " "
                        + (problem.getString("column") == null ? "-" : problem.getString("column")) + " "
                        + problem.getString("message"))
                .toList();
    }

    static UUID idOf(Response taken) {
        taken.then().statusCode(202);
        return UUID.fromString(taken.jsonPath().getString("id"));
    }

    public static String email() {
        return "person-" + UuidV7.next() + "@example.org";
    }

    public static String domain() {
        return "d" + UuidV7.next() + ".example";
    }
}
