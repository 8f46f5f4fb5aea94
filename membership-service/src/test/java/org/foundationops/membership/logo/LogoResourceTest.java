package org.foundationops.membership.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class LogoResourceTest {

    private static final String PATH = "/v1/corporate-memberships/{id}/logo";
    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    @Test
    void theRepresentativeUploadsALogoThatEverybodySees() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);

        upload(as(representative), membership, SVG, Drawings.circle())
                .then()
                .statusCode(201)
                .header("Location", containsString(membership.toString()))
                .body("mediaType", equalTo(SVG))
                .body("bytes", equalTo(Drawings.circle().length));

        Response seen = picture(asNobody(), membership);
        seen.then()
                .statusCode(200)
                .contentType(SVG)
                .header("Cache-Control", "public, max-age=300")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(seen.asByteArray()).isEqualTo(Drawings.circle());
        asNobody()
                .header("If-None-Match", seen.header("ETag"))
                .get(PATH, membership)
                .then()
                .statusCode(304);
        assertThat(audited(membership, "logo-uploaded")).isEqualTo(1);
    }

    @Test
    void theContentSaysWhatThePictureIs() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);

        upload(as(representative), membership, SVG, Drawings.png(8, 8))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo(PNG));

        picture(asNobody(), membership).then().statusCode(200).contentType(PNG);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);

        refused(
                upload(as(representative), membership, PNG, "GIF89a".getBytes(StandardCharsets.US_ASCII)),
                422,
                "logo-refused");
        refused(
                upload(as(representative), membership, SVG, Drawings.svg("<script>alert(1)</script>")),
                422,
                "logo-refused");
        refused(upload(as(representative), membership, PNG, new byte[1024 * 1024 + 1]), 413, "payload-too-large");
        refused(upload(as(representative), membership, "image/gif", Drawings.png(8, 8)), 415, "unsupported-media-type");
        refused(picture(asNobody(), membership), 404, "not-found");
    }

    @Test
    void onlyWhoSpeaksForTheOrganisationChangesItsLogo() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);

        refused(upload(asNobody(), membership, SVG, Drawings.circle()), 401, "unauthenticated");
        refused(upload(as(person()), membership, SVG, Drawings.circle()), 403, "not-the-representative");
        upload(as(secretary()), membership, SVG, Drawings.circle()).then().statusCode(201);

        refused(asNobody().delete(PATH, membership), 401, "unauthenticated");
        refused(as(person()).delete(PATH, membership), 403, "not-the-representative");
        as(representative).delete(PATH, membership).then().statusCode(204);
        refused(as(representative).delete(PATH, membership), 404, "not-found");
        assertThat(audited(membership, "logo-removed")).isEqualTo(1);
    }

    @Test
    void beforeTheMembershipIsActiveOnlyItsPeopleSeeTheLogo() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        upload(as(representative), membership, SVG, Drawings.circle()).then().statusCode(201);

        refused(picture(asNobody(), membership), 404, "not-found");
        refused(picture(as(person()), membership), 404, "not-found");
        picture(as(representative), membership).then().statusCode(200).header("Cache-Control", "no-store");
    }

    private static Response upload(RequestSpecification as, UUID membership, String type, byte[] content) {
        return as.contentType(type).body(content).post(PATH, membership);
    }

    private static Response picture(RequestSpecification as, UUID membership) {
        return as.get(PATH, membership);
    }

    private static long audited(UUID membership, String action) {
        return TestDatabase.count(
                "select count(*) from audit_entry where action = ? and noun = 'organisation' and subject ="
                        + " (select organisation_id::text from corporate_membership where id = ?)",
                action,
                membership);
    }
}
