package org.foundationops.membership.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.Requests.usd;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.Race;
import org.junit.jupiter.api.Test;

@ServiceTest
class PriceListResourceTest {

    private static final AtomicInteger DAYS = new AtomicInteger(3650);

    @Test
    void theListsOfTheDomainPageAreThere() {
        JsonPath lists = asNobody()
                .get("/v1/price-lists")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(lists.getMap("items[0].prices"))
                .isEqualTo(Map.of("SILVER", usd("2000.00"), "GOLD", usd("25000.00"), "PLATINUM", usd("100000.00")));
        assertThat(lists.getMap("items[1].prices"))
                .isEqualTo(Map.of(
                        "BRONZE", usd("2000.00"),
                        "GOLD", usd("12500.00"),
                        "PLATINUM", usd("30000.00"),
                        "DIAMOND", usd("100000.00")));
        assertThat(lists.getMap("items[2].prices"))
                .isEqualTo(Map.of(
                        "BRONZE", usd("2200.00"),
                        "SILVER", usd("5500.00"),
                        "GOLD", usd("13750.00"),
                        "PLATINUM", usd("30000.00"),
                        "DIAMOND", usd("100000.00"),
                        "SPONSORED_FELLOW", usd("200000.00")));
    }

    @Test
    void aTreasurerPublishesTheListOfAComingDay() {
        LocalDate day = newDay();

        Response response = publish(day, Map.of("BRONZE", usd("2400.00")));

        UUID id = idOf(response);
        response.then().statusCode(201);
        asNobody()
                .get("/v1/price-lists/{id}", id)
                .then()
                .body("validFrom", equalTo(day.toString()))
                .body("prices.BRONZE.amount", equalTo("2400.00"));
        assertThat(TestDatabase.count("select count(*) from audit_entry where subject = ?", id.toString()))
                .isEqualTo(1);
    }

    @Test
    void thePastIsNotChanged() {
        refused(publish(TODAY, Map.of("BRONZE", usd("1.00"))), 422, "price-list-in-the-past")
                .body("errors.pointer", contains("/validFrom"));
    }

    @Test
    void oneListBeginsOnADay() {
        LocalDate day = newDay();

        List<Integer> statuses = Race.of(
                20, client -> publish(day, Map.of("BRONZE", usd("2400.00"))).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
        refused(publish(day, Map.of("BRONZE", usd("2400.00"))), 409, "price-list-exists");
    }

    @Test
    void pricesAreOfOneCurrencyAndTiersHaveNames() {
        refused(
                publish(newDay(), Map.of("BRONZE", usd("1.00"), "GOLD", Map.of("amount", "2.00", "currency", "EUR"))),
                422,
                "price-list-unusable");
        refused(publish(newDay(), Map.of("bronze tier", usd("1.00"))), 422, "validation-failed");
        refused(publish(newDay(), Map.of("BRONZE", usd("1.000"))), 400, "invalid-request");
    }

    @Test
    void onlySecretaryAndTreasurerPublish() {
        Map<String, Object> body = body(newDay(), Map.of("BRONZE", usd("2400.00")));

        refused(asNobody().body(body).post("/v1/price-lists"), 401, "unauthenticated");
        refused(as(person()).body(body).post("/v1/price-lists"), 403, "forbidden");
    }

    @Test
    void theDatabaseRefusesToChangeAList() {
        assertThatThrownBy(() -> TestDatabase.execute("update price_list_tier set price_minor = 1"))
                .hasRootCauseMessage("ERROR: a price list cannot be changed, a new one takes its place\n"
                        + "  Where: PL/pgSQL function price_list_refuse_change() line 3 at RAISE");
    }

    private static Response publish(LocalDate validFrom, Map<String, Object> prices) {
        return as(treasurer()).body(body(validFrom, prices)).post("/v1/price-lists");
    }

    private static Map<String, Object> body(LocalDate validFrom, Map<String, Object> prices) {
        return Map.of("validFrom", validFrom.toString(), "prices", prices, "decisionReference", "Board, item 7");
    }

    /** Far away, so that no other test is priced by it. */
    private static LocalDate newDay() {
        return TODAY.plusDays(DAYS.incrementAndGet());
    }
}
