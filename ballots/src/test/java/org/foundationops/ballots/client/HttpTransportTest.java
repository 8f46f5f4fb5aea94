package org.foundationops.ballots.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client over real HTTP. */
class HttpTransportTest {

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 5);
    private final UUID id = election.manifest.election();
    private final SampleServer server;
    private final URI base;

    HttpTransportTest() throws IOException {
        this.server = new SampleServer(election);
        this.base = server.base();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aVoterVotesOverHttpAndTheBallotBoxLearnsNothingOfTheSignIn() throws IOException {
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(base, () -> "secret-token");
                HttpBallotBox box = new HttpBallotBox(base)) {
            byte[] manifest = desk.manifest(id);
            Voter voter = Voter.begin(manifest, Sha256.of(manifest), desk.weight(id), pass -> {});
            voter.register(desk);
            voter.cast(Ranking.of(2, 1), box);
            assertThat(voter.look(box)).isEqualTo(Voter.Place.WAITING);
            server.batch();
            assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
            voter.cast(Ranking.of(3), box);
            server.batch();
            assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
        }

        assertThat(server.casting).isNotEmpty().noneMatch(headers -> headers.contains("authorization"));
        assertThat(server.casting).noneMatch(headers -> headers.contains("cookie") || headers.contains("secret-token"));
    }

    @Test
    void aRefusalNamesTheProblemAndABrokenServerMayBeAskedAgain() throws IOException {
        byte[] manifest = election.manifest.canonical();
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(base, () -> "secret-token");
                HttpBallotBox box = new HttpBallotBox(base)) {
            Voter voter = Voter.begin(manifest, Sha256.of(manifest), 1, pass -> {});
            server.breakAnswers(1);
            assertThatThrownBy(() -> voter.register(desk)).isInstanceOf(NoAnswer.class);
            voter.register(desk);
            assertThatThrownBy(() -> Voter.begin(manifest, Sha256.of(manifest), 1, pass -> {})
                            .register(desk))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.status()).isEqualTo(409);
                        assertThat(refused.type()).isEqualTo("urn:problem:token-issued");
                    });
            server.breakAnswers(1);
            assertThatThrownBy(() -> voter.cast(Ranking.of(1), box)).isInstanceOf(NoAnswer.class);
            voter.send(box);
            assertThat(server.accepted()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatCannotBeReadIsAFault() {
        try (HttpBallotBox box = new HttpBallotBox(base.resolve("/elsewhere/"))) {
            assertThatThrownBy(() -> box.head(UUID.randomUUID()))
                    .isInstanceOf(ServiceFault.class)
                    .hasMessage("The answer cannot be read: the answer lacks \"election\"");
        }
    }

    @Test
    void nobodyThereIsNoAnswer() {
        server.close();
        try (HttpBallotBox box = new HttpBallotBox(base)) {
            assertThatThrownBy(() -> box.head(id)).isInstanceOf(NoAnswer.class);
        }
    }
}
