package org.foundationops.elections.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Affiliations;
import org.foundationops.elections.Api;
import org.foundationops.elections.Directors;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conflicts are computed when a motion is opened, and again when a vote is cast. */
@ServiceTest
class ConflictedVoteTest {

    private static final Map<String, String> LONG_AGO =
            Map.of("from", "2020-01-01T00:00:00Z", "recordedAt", "2020-01-01T00:00:00Z");

    private Directors board;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
    }

    @Test
    void whoBelongsToTheControlGroupOfWhoWouldGainIsRecused() {
        UUID holding = UuidV7.next();
        UUID daughter = Affiliations.daughterOf(holding);
        TestPerson applicant = Scene.person();
        Affiliations.begun(applicant, daughter);
        Affiliations.begun(board.director(2), holding);
        Affiliations.begun(board.director(3), UuidV7.next());

        Moved aboutPerson = Moved.written(board, "CONSENSUS", Map.of("interestedPersons", List.of(applicant.id())))
                .open();
        Moved aboutCompany = Moved.written(board, "CONSENSUS", Map.of("interestedOrganisations", List.of(daughter)))
                .open();

        assertThat(recused(aboutPerson)).containsExactly(board.director(2).id().toString());
        assertThat(recused(aboutCompany)).containsExactly(board.director(2).id().toString());
        Api.refused(aboutPerson.tryVote(board.director(2), "FOR"), 403, "recused");
        aboutPerson.tryVote(board.director(3), "FOR").statusCode(200);
    }

    @Test
    void whoDeclaredAConflictIsRecused() {
        TestPerson applicant = Scene.person();
        UUID application = UuidV7.next();
        UUID company = UuidV7.next();
        declare(board.director(1), Map.of("otherPersonId", applicant.id().toString()));
        declare(board.director(2), Map.of("subject", Map.of("type", "application", "id", application.toString())));
        declare(board.director(3), Map.of("organisationId", company.toString()));

        Moved motion = Moved.written(
                        board,
                        "CONSENSUS",
                        Map.of(
                                "interestedPersons",
                                List.of(applicant.id()),
                                "interestedOrganisations",
                                List.of(company),
                                "subject",
                                Map.of("service", "grants", "type", "application", "id", application, "version", 1)))
                .open();

        assertThat(recused(motion)).containsExactlyInAnyOrderElementsOf(board.ids(1, 4));
    }

    @Test
    void aConflictThatComesAboutLaterStopsTheVoteAndUndoesTheOneThatWasCast() {
        TestPerson applicant = Scene.person();
        Moved motion = Moved.written(
                        board, "DISINTERESTED_MAJORITY", Map.of("interestedPersons", List.of(applicant.id())))
                .open()
                .votes("FOR", "FOR", "FOR", "FOR");

        declare(board.director(0), Map.of("otherPersonId", applicant.id().toString()));

        Api.refused(motion.tryVote(board.director(0), "AGAINST"), 403, "recused");
        motion.passDeadline("1 second");
        motion.assertDecided(
                "FAILED", "3 for; more than half of the 6 in office without a conflict, that is 4, are needed.");
        assertThat(recused(motion)).containsExactly(board.director(0).id().toString());
        assertThat(motion.audited("motion-elector-recused")).isEqualTo(1);
    }

    /** "The board ratifies with recusal": who stands in an election of this service would gain, whoever was named. */
    @Test
    void candidatesOfAnElectionAreRecusedWhereItIsDecidedAbout() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        TestDatabase.execute(
                "update election_candidate set person_id = ? where election_id = ? and number = 2",
                board.director(5).id(),
                election.id());

        Moved motion = Moved.written(
                        board,
                        "FIFTY_PLUS_ONE",
                        Map.of(
                                "subject",
                                Map.of("service", "elections", "type", "election", "id", election.id(), "version", 1)))
                .open();

        assertThat(recused(motion)).containsExactly(board.director(5).id().toString());
    }

    @Test
    void whoIsMergedIntoAnotherRecordStillHasOneVote() {
        Moved motion = Moved.written(board, "CONSENSUS", Map.of()).open();
        TestPerson old = board.director(4);
        TestPerson survivor = Scene.person();
        motion.tryVote(old, "AGAINST").statusCode(200);
        Scene.merge(old, survivor);

        motion.tryVote(survivor, "FOR").statusCode(200);

        assertThat(motion.ballots().get(4)).isEqualTo("FOR");
        assertThat(motion.json().getList("electors.findAll { it.vote != null }"))
                .hasSize(1);
    }

    private static List<String> recused(Moved motion) {
        return motion.json().getList("electors.findAll { it.recused }.personId");
    }

    private static void declare(TestPerson person, Map<String, ?> about) {
        UUID id = UuidV7.next();
        Map<String, Object> state = new LinkedHashMap<>(about);
        state.put("personId", person.id().toString());
        state.put("periods", List.of(LONG_AGO));
        Affiliations.tell("conflict", "declared", id, state);
        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count("select count(*) from known_conflict where conflict_id = ?", id) == 1);
    }
}
