package org.foundationops.elections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class ElectionLifecycleTest {

    @Test
    void anElectionSeatsItsWinnersAndEndsTheTermsBeforeThem() {
        ElectionScene election = ElectionScene.inReview("Cleo", "Ada", "Bo");
        TestPerson voter = election.scene().member();
        election.intoVoting();
        TestPerson cleo = election.candidates().get(0);
        TestPerson ada = election.candidates().get(1);
        TestPerson bo = election.candidates().get(2);

        // Numbers follow the names: Ada 1, Bo 2, Cleo 3. Quota of 4 ballots for 2 seats: 2.
        election.cast(cleo, 3);
        election.cast(ada, 3, 1);
        election.cast(bo, 1, 2);
        election.cast(voter, 2);
        election.cast(voter, 1, 3);
        election.intoRatified();
        assertThat(Api.get(election.path("/turnout")).getMap(""))
                .isEqualTo(java.util.Map.of("electionId", election.id().toString(), "turnout", 4, "roll", 4));
        given().get(election.path("/result")).then().statusCode(404);

        Instant before = Instant.now();
        JsonPath published = Api.posted(election.officer().token(), election.path("/publication"));

        assertThat(published.getString("status")).isEqualTo("PUBLISHED");
        assertThat(published.getList("winners.displayName")).containsExactly("Ada", "Cleo");
        JsonPath result = Api.get(election.path("/result"));
        assertThat(result.getString("quota")).isEqualTo("2.00000");
        assertThat(result.getList("rounds[0].tallies.votes")).containsExactly("2.00000", "0.00000", "2.00000");
        assertThat(result.getString("quorumStatement"))
                .isEqualTo("4 of 4 on the roll voted; there was no quorum to meet.");

        JsonPath terms = Api.get("/v1/terms?bodyId=" + election.board().id());
        assertThat(terms.getList("items.personId"))
                .containsExactly(
                        id(election.board().president()),
                        id(election.board().even()),
                        id(election.board().odd()),
                        id(ada),
                        id(cleo));
        // Ada was elected first and has the longer of the two terms.
        assertThat(terms.getString("items[3].plannedEnd")).isEqualTo(ElectionScene.LONG_TERM.toString());
        assertThat(terms.getString("items[4].plannedEnd")).isEqualTo(ElectionScene.LONG_TERM.toString());
        Instant start = Instant.parse(terms.getString("items[3].from"));
        assertThat(start).isBetween(before.minusSeconds(1), Instant.now());
        assertThat(terms.getString("items[0].until")).isEqualTo(start.toString());
        assertThat(terms.getString("items[2].until")).isEqualTo(start.toString());
        assertThat(terms.getString("items[1].until")).isNull();
    }

    @Test
    void authorityFollowsTheTermsAndTheOfficeOfPresidentEndsWithThem() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        election.cast(election.candidates().get(0), 1);
        election.cast(election.candidates().get(1), 2);
        election.intoRatified().step("publication");

        assertThat(holds(election, "director", election.candidates().get(0))).isTrue();
        assertThat(holds(election, "director", election.candidates().get(1))).isTrue();
        assertThat(holds(election, "director", election.board().even())).isTrue();
        assertThat(holds(election, "director", election.board().president())).isFalse();
        assertThat(holds(election, "president", election.board().president())).isFalse();
        assertThat(holds(election, "secretary", election.board().secretary())).isTrue();
    }

    @Test
    void theOtherServicesLearnOfTermsAndResultWithTheAuthorityTheyGive() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        election.cast(election.candidates().get(0), 1);
        election.cast(election.candidates().get(1), 2);
        election.intoRatified().step("publication");

        KafkaProbe.Message published = KafkaProbe.await(
                Authorities.TOPIC, "election/" + election.id(), "foundation.elections.election.published.v1");
        assertThat(published.data().path("winners").findValuesAsText("displayName"))
                .containsExactly("Ada", "Bo");
        KafkaProbe.Message ended = KafkaProbe.await(
                Authorities.TOPIC,
                message -> message.type().equals("foundation.elections.term.ended.v1")
                        && message.data()
                                .path("personId")
                                .asText()
                                .equals(id(election.board().president())),
                "end of the president's term");
        assertThat(ended.data().at("/authority/0/role").asText()).isEqualTo("director");
        assertThat(ended.data().at("/authority/0/until").asText())
                .isEqualTo(ended.data().path("until").asText());
        KafkaProbe.Message started = KafkaProbe.await(
                Authorities.TOPIC,
                message -> message.type().equals("foundation.elections.term.started.v1")
                        && message.data()
                                .path("personId")
                                .asText()
                                .equals(id(election.candidates().get(0))),
                "start of the winner's term");
        assertThat(started.data().at("/authority/0/from").asText())
                .isEqualTo(ended.data().path("until").asText());
        List<KafkaProbe.Message> all = KafkaProbe.read(Authorities.TOPIC, "election/" + election.id());
        assertThat(all)
                .extracting(KafkaProbe.Message::type)
                .extracting(type -> type.replace("foundation.elections.election.", ""))
                .containsExactly(
                        "drafted.v1",
                        "announced.v1",
                        "nominations-opened.v1",
                        "nominations-closed.v1",
                        "roll-frozen.v1",
                        "roll-confirmed.v1",
                        "registration-opened.v1",
                        "voting-opened.v1",
                        "closed.v1",
                        "counted.v1",
                        "ratified.v1",
                        "published.v1");
        assertThat(all)
                .extracting(message -> message.data().path("version").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(all.subList(0, 11))
                .allSatisfy(message -> assertThat(message.data().has("winners")).isFalse());
    }

    private static boolean holds(ElectionScene election, String role, TestPerson person) {
        return TestDatabase.count(
                        "select count(*) from authority where person_id = ? and role = ? and body_id = ?"
                                + " and valid_from <= now() and (valid_until is null or valid_until > now())",
                        person.id(),
                        role,
                        election.board().id())
                == 1;
    }

    private static String id(TestPerson person) {
        return person.id().toString();
    }
}
