package org.foundationops.membership.electorate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.conductTeam;
import static org.foundationops.membership.Foundation.lift;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.organisationOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Foundation.suspendOrganisation;
import static org.foundationops.membership.Requests.as;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Who is suspended has no vote, from the very instant until the very instant. */
@ServiceTest
class SuspendedElectorateTest {

    @Test
    void aSuspendedMemberHasNoVoteFromTheInstantUntilTheInstant() {
        TestPerson member = member();
        String line = "INDIVIDUAL|" + member.id() + "|";
        UUID suspension = suspend(member);
        lift(suspension).then().statusCode(200);
        Instant from = instant(suspension, "from");
        Instant until = instant(suspension, "until");

        assertThat(lines(from.minusNanos(1000), member)).containsExactly(line);
        assertThat(lines(from, member)).isEmpty();
        assertThat(lines(until.minusNanos(1000), member)).isEmpty();
        assertThat(lines(until, member)).containsExactly(line);
    }

    @Test
    void theAlternateVotesForASuspendedRepresentative() {
        TestPerson representative = member();
        TestPerson alternate = person();
        UUID membership = activeMembership(representative);
        UUID organisation = organisationOf(membership);
        as(secretary())
                .body(Map.of("personId", alternate.id(), "capacity", "ALTERNATE"))
                .post("/v1/corporate-memberships/{id}/representatives", membership)
                .then()
                .statusCode(200);
        TestPerson onlyRepresentative = person();
        UUID other = activeMembership(onlyRepresentative);
        String ofOther = "CORPORATE|" + onlyRepresentative.id() + "|" + organisationOf(other);
        assertThat(now(onlyRepresentative)).containsExactly(ofOther);

        UUID ofRepresentative = suspend(representative);
        UUID ofOnly = suspend(onlyRepresentative);

        assertThat(now(representative, alternate, onlyRepresentative))
                .as("a member who represents loses both, and the company's vote goes to the alternate, if there is one")
                .containsExactly("CORPORATE|" + alternate.id() + "|" + organisation);

        suspend(alternate);
        assertThat(now(representative, alternate)).isEmpty();
        lift(ofRepresentative).then().statusCode(200);
        lift(ofOnly).then().statusCode(200);
        assertThat(now(representative)).containsExactly("INDIVIDUAL|" + representative.id() + "|");
        assertThat(now(onlyRepresentative)).containsExactly(ofOther);
    }

    @Test
    void aSuspendedCompanyHasNoVoteAndItsRepresentativeKeepsTheirOwn() {
        TestPerson representative = person();
        UUID membership = activeMembership(representative);
        UUID organisation = organisationOf(membership);
        TestPerson member = member();
        activeMembership(member);

        UUID suspension = suspendOrganisation(organisation);

        assertThat(now(representative)).isEmpty();
        assertThat(now(member)).containsExactly("INDIVIDUAL|" + member.id() + "|");
        lift(suspension).then().statusCode(200);
        Instant until = instant(suspension, "until");
        assertThat(lines(until, representative))
                .containsExactly("CORPORATE|" + representative.id() + "|" + organisation);
        assertThat(lines(until.minusNanos(1000), representative)).isEmpty();
    }

    private static Instant instant(UUID suspension, String name) {
        return Instant.parse(as(conductTeam())
                .get("/v1/suspensions/{id}", suspension)
                .then()
                .extract()
                .path(name));
    }

    private static List<String> now(TestPerson... persons) {
        return lines(TestDatabaseClock.now(), persons);
    }

    private static List<String> lines(Instant at, TestPerson... persons) {
        return as(secretary())
                .accept("application/x-ndjson")
                .queryParam("at", at.toString())
                .get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .filter(entry -> Stream.of(persons)
                        .anyMatch(person -> person.id().toString().equals(entry.getString("personId"))))
                .map(entry -> entry.getString("class") + "|" + entry.getString("personId") + "|"
                        + (entry.get("organisationId") == null ? "" : entry.getString("organisationId")))
                .toList();
    }
}
