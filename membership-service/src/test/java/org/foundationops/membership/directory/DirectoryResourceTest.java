package org.foundationops.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DirectoryResourceTest {

    /** A word that only this test's names have. */
    private String word = "";

    @BeforeEach
    void chooseTheWord() {
        word = "Q" + UuidV7.next().toString().replace("-", "");
    }

    @Test
    void showsMembersWhoOptedInAndNobodyElse() {
        TestPerson listed = listed(member(), "Ada " + word, "GB");
        member();
        listed(person(), "No Member " + word, "GB");
        TestPerson former = listed(member(), "Former " + word, "GB");
        as(former)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", memberIdOf(former))
                .then()
                .statusCode(200);

        Response page = search(word);

        page.then()
                .statusCode(200)
                .body("items.memberId", contains(memberIdOf(listed).toString()))
                .body("items[0].personId", equalTo(listed.id().toString()))
                .body("items[0].displayName", equalTo("Ada " + word))
                .body("items[0].country", equalTo("GB"))
                .body("items[0].memberSince", equalTo(TODAY.toString()));
        Map<String, Object> entry = page.path("items[0]");
        assertThat(entry).containsOnlyKeys("memberId", "personId", "displayName", "country", "memberSince");
    }

    @Test
    void whoOptsOutIsGoneAtOnce() {
        TestPerson member = listed(member(), word, "GB");
        search(word).then().body("items.size()", equalTo(1));

        patch(member, etag(member, "/v1/me"), "/v1/me", "{\"listedInDirectory\": false}")
                .then()
                .statusCode(200);

        search(word).then().body("items", empty());
    }

    @Test
    void findsBeginningsOfWordsWithoutCaseAccentsAndPunctuation() {
        String name = "\u0141ukasz O'Brien-Stra\u00dfe Dvo\u0159\u00e1k " + word;
        listed(member(), name, "PL");

        for (String query : List.of(
                "lukasz", "LUK", "obri " /* not a beginning */, "brien", "dvorak", "dvo luk", "o'b", "strasse")) {
            assertThat(names(search(query + " " + word)))
                    .describedAs(query)
                    .isEqualTo(query.startsWith("obri") ? List.of() : List.of(name));
        }
        assertThat(names(search("kasz " + word))).isEmpty();
        assertThat(names(search("' & | ! :* ( " + word))).containsExactly(name);
        assertThat(names(search("'"))).isEmpty();
    }

    @Test
    void isNarrowedByCountry() {
        listed(member(), "Ada " + word, "GB");
        listed(member(), "Ben " + word, "IE");

        assertThat(names(asNobody().get("/v1/directory?country=IE&name=" + word)))
                .containsExactly("Ben " + word);
        refused(asNobody().get("/v1/directory?country=XX"), 400, "invalid-request");
        refused(asNobody().get("/v1/directory?name=" + "x".repeat(201)), 400, "invalid-request");
        refused(asNobody().get("/v1/directory?email=ada@example.org"), 400, "invalid-request");
    }

    @Test
    void isInTheOrderOfNamesPageByPage() {
        listed(member(), "\u00c9mile " + word, "FR");
        listed(member(), "eve " + word, "FR");
        listed(member(), "Ada " + word, "FR");
        listed(member(), "Ada " + word, "FR");

        List<String> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Response page = cursor == null
                    ? asNobody().get("/v1/directory?limit=1&name={word}", word)
                    : asNobody().get("/v1/directory?limit=1&name={word}&cursor={cursor}", word, cursor);
            found.addAll(names(page));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).containsExactly("Ada " + word, "Ada " + word, "\u00c9mile " + word, "eve " + word);
    }

    @Test
    void isCachedByEverybodyAndExported() {
        TestPerson member = listed(member(), word, "GB");
        Response page = search(word);

        page.then().header("Cache-Control", equalTo("public, max-age=60"));
        asNobody()
                .header("If-None-Match", page.header("ETag"))
                .get("/v1/directory?name={word}", word)
                .then()
                .statusCode(304);
        asNobody()
                .accept("text/csv")
                .get("/v1/directory?name={word}", word)
                .then()
                .statusCode(200)
                .body(startsWith("memberId,personId,displayName,country,memberSince\r\n" + memberIdOf(member)));
    }

    private static TestPerson listed(TestPerson person, String name, String country) {
        patch(
                        person,
                        etag(person, "/v1/me"),
                        "/v1/me",
                        "{\"listedInDirectory\": true, \"displayName\": \"%s\", \"country\": \"%s\"}"
                                .formatted(escaped(name), country))
                .then()
                .statusCode(200);
        return person;
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }

    private static Response search(String words) {
        return asNobody().queryParam("name", words).get("/v1/directory");
    }

    private static List<String> names(Response page) {
        return page.then().statusCode(200).extract().path("items.displayName");
    }
}
