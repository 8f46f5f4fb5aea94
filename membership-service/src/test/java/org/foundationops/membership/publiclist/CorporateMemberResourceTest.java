package org.foundationops.membership.publiclist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.imports.Files;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class CorporateMemberResourceTest {

    private static final String PATH = "/v1/corporate-members";

    /** Public list: active members, by tier, then amount paid, then name. */
    @Test
    void membersStandByTierThenByWhatTheyPaidThenByName() {
        String bronzeB = member("Bertha", "BRONZE", "2200");
        String bronzeRich = member("Zoe", "BRONZE", "3000");
        String bronzeA = member("anton", "BRONZE", "2200");
        String gold = member("Yard", "GOLD", "13750");
        String fellow = member("Xanadu", "SPONSORED_FELLOW", "200000");
        String diamond = member("Xylo", "DIAMOND", "100000");

        assertThat(names(all())).containsSubsequence(fellow, diamond, gold, bronzeRich, bronzeA, bronzeB);
    }

    @Test
    void onlyWhoIsActiveIsListed() {
        UUID active = activeMembership(person());
        UUID unpaid = approvedMembership(person());
        UUID suspended = membershipEndingIn(-2, person());

        assertThat(all())
                .extracting(member -> member.getString("id"))
                .contains(active.toString())
                .doesNotContain(unpaid.toString(), suspended.toString());
    }

    @Test
    void aMemberIsShownWithItsLinkAndLogoAndWithoutAmounts() {
        String name = member("Shown", "SILVER", "5500");
        JsonPath before = shown(name);
        assertThat(before.getString("website")).isEqualTo("https://example.org/");
        assertThat(before.getString("logo")).isNull();

        UUID membership = UUID.fromString(before.getString("id"));
        TestPerson representative = person();
        TestDatabase.execute(
                "update corporate_representative set person_id = ? where corporate_membership_id = ?",
                representative.id(),
                membership);
        as(representative)
                .contentType("image/svg+xml")
                .body("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/corporate-memberships/{id}/logo", membership)
                .then()
                .statusCode(201);

        String logo = shown(name).getString("logo");
        assertThat(logo).isEqualTo("/v1/corporate-memberships/" + membership + "/logo");
        asNobody().get(logo).then().statusCode(200).contentType("image/svg+xml");
        assertThat(shown(name).getMap(""))
                .containsOnlyKeys("id", "organisationId", "displayName", "tier", "website", "logo");
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAlsoWhenTheLastOneOfAPageEnds() {
        for (int i = 0; i < 3; i++) {
            member("Page " + i, "GOLD", "13750");
        }
        List<String> whole =
                all().stream().map(member -> member.getString("id")).toList();
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(cursor, 2).jsonPath();
            paged.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(paged).isEqualTo(whole);

        JsonPath first = page(null, 2).jsonPath();
        UUID last = UUID.fromString(first.getString("items[1].id"));
        TestDatabase.execute(
                "update corporate_period set valid_until = valid_from where corporate_membership_id = ?", last);

        assertThat(page(first.getString("next"), 2).jsonPath().getList("items.id", String.class))
                .containsExactlyElementsOf(whole.subList(2, 4));
    }

    @Test
    void theListIsPublicAndCanBeKeptForAWhile() {
        activeMembership(person());
        Response answer = asNobody().get(PATH);
        answer.then().statusCode(200).header("Cache-Control", containsString("public"));
        asNobody()
                .header("If-None-Match", answer.header("ETag"))
                .get(PATH)
                .then()
                .statusCode(304);
        assertThat(asNobody()
                        .accept("text/csv")
                        .get(PATH)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("id,organisationId,displayName,tier,website,logo\r\n");
    }

    private static Response page(@Nullable String cursor, int limit) {
        return cursor == null
                ? asNobody().queryParam("limit", limit).get(PATH)
                : asNobody()
                        .queryParam("limit", limit)
                        .queryParam("cursor", cursor)
                        .get(PATH);
    }

    private static List<JsonPath> all() {
        return asNobody()
                .accept("application/x-ndjson")
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static List<String> names(List<JsonPath> members) {
        return members.stream().map(member -> member.getString("displayName")).toList();
    }

    private static JsonPath shown(String name) {
        return all().stream()
                .filter(member -> member.getString("displayName").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** An active member with a name of its own, which it begins as given. */
    private static String member(String name, String tier, String paid) {
        String domain = Files.domain();
        String email = Files.email();
        String unique = name + " " + domain;
        Files.bringIn("PERSONS", "email,display_name,country", email + ",Somebody,");
        Files.bringIn(
                "ORGANISATIONS",
                "legal_name,display_name,country,domains,website,parent_domain",
                "Example Ltd," + unique + ",IE," + domain + ",https://example.org/,");
        Files.bringIn(
                "CORPORATE_MEMBERSHIPS",
                "organisation_domain,tier,decided_on,minute_reference,amount_paid,currency,paid_until,"
                        + "representative_email,alternate_email",
                domain + "," + tier + "," + TODAY + ",Board," + paid + ",USD," + TODAY.plusDays(300) + "," + email
                        + ",");
        return unique;
    }
}
