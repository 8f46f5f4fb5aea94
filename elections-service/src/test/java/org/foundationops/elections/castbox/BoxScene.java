package org.foundationops.elections.castbox;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.RegistrationDesk;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.ballots.token.Blinding;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.kit.testing.BallotBoxDatabase;

/** An election with keys of its own, as far as the ballot box knows one. */
final class BoxScene {

    static final SecureRandom RANDOM = new SecureRandom();

    /** One for each weight; keys are slow to make, and elections of tests may share them. */
    private static final Map<Integer, TokenSigner> SIGNERS =
            Map.of(1, TokenSigner.generate(2048), 3, TokenSigner.generate(2048));

    private static final Duration DAY = Duration.ofDays(1);

    final Ed25519Signer logKey = Ed25519Signer.generate(RANDOM);
    final Unsealer unsealer = Unsealer.generate(RANDOM);
    final Manifest manifest;

    private BoxScene(Optional<Instant> opens, Optional<Instant> closes, boolean mayRecast) {
        manifest = new Manifest(
                UUID.randomUUID(),
                "Board",
                List.of("Ada", "Bo", "Cleo"),
                new CountRule(
                        CountingMethod.SCOTTISH_STV,
                        CountingMethod.SCOTTISH_STV.ruleSetVersion(),
                        2,
                        CountOptions.DEFAULT,
                        CountRule.TieMode.LIST_FIRST,
                        Optional.empty(),
                        Optional.empty()),
                List.of(electorate(1), electorate(3)),
                logKey.publicKey(),
                unsealer.publicKey(),
                now().minus(DAY.multipliedBy(3)),
                opens,
                closes,
                PublishLevel.FULL,
                mayRecast);
    }

    /** Voting is open since yesterday, until tomorrow. */
    static BoxScene open() {
        return provided(Optional.of(now().minus(DAY)), Optional.of(now().plus(DAY)), true);
    }

    static BoxScene whereTheFirstBallotCounts() {
        return provided(Optional.of(now().minus(DAY)), Optional.of(now().plus(DAY)), false);
    }

    static BoxScene between(Instant opens, Instant closes) {
        return provided(Optional.of(opens), Optional.of(closes), true);
    }

    /** An officer opens and closes voting. */
    static BoxScene byOfficers() {
        return provided(Optional.empty(), Optional.empty(), true);
    }

    /** Known to nobody yet. */
    static BoxScene withoutBox() {
        return new BoxScene(Optional.of(now().minus(DAY)), Optional.of(now().plus(DAY)), true);
    }

    private static BoxScene provided(Optional<Instant> opens, Optional<Instant> closes, boolean mayRecast) {
        BoxScene scene = new BoxScene(opens, closes, mayRecast);
        keeper().provide(scene.manifest, scene.logKey);
        return scene;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    static BoxKeeper keeper() {
        return CDI.current().select(BoxKeeper.class).get();
    }

    static BoxClock clock() {
        return CDI.current().select(BoxClock.class).get();
    }

    static HttpBallotBox box() {
        return new HttpBallotBox(URI.create("http://127.0.0.1:" + RestAssured.port));
    }

    UUID id() {
        return manifest.election();
    }

    String path(String rest) {
        return "/v1/elections/" + id() + rest;
    }

    /** Issues a token through blinding, as the registration does. */
    static RegistrationDesk desk(int weight) {
        return (election, blinded) -> signer(weight).sign(blinded);
    }

    Credential voter() {
        return voter(1);
    }

    Credential voter(int weight) {
        Ed25519Signer key = Ed25519Signer.generate(RANDOM);
        PreparedMessage message = PreparedMessage.prepare(key.publicKey().bytes(), RANDOM);
        return new Credential(key, weight, message, token(weight, message));
    }

    static Bytes token(int weight, PreparedMessage message) {
        TokenSigner signer = signer(weight);
        Blinding blinding = Blinding.of(signer.publicKey(), message, RANDOM);
        return blinding.finish(signer.publicKey(), message, signer.sign(blinding.blinded()));
    }

    Cast fill(Credential voter, int counter, int... ranking) {
        return voter.fill(manifest, counter, Ranking.of(ranking), RANDOM).cast();
    }

    Cast accepted(Credential voter, int counter) {
        Cast cast = fill(voter, counter, 1, 2);
        post(cast).statusCode(200);
        return cast;
    }

    /** Of so many voters one ballot each, in the order of arrival. */
    List<Cast> acceptedFrom(int voters) {
        return IntStream.range(0, voters).mapToObj(i -> accepted(voter(), 1)).toList();
    }

    ValidatableResponse post(Cast cast) {
        return post(new String(cast.json().canonical(), StandardCharsets.UTF_8));
    }

    ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(path("/casts"))
                .then();
    }

    /** The promise, checked with the key of the manifest. */
    Acknowledgement acknowledged(Cast cast) {
        byte[] body = post(cast).statusCode(200).extract().asByteArray();
        Acknowledgement acknowledgement = Acknowledgement.read(org.foundationops.ballots.json.JsonReader.of(
                org.foundationops.ballots.json.Json.parse(body), "the acknowledgement"));
        if (!acknowledgement.isSignedBy(manifest.logKey()) || !acknowledgement.isFor(cast)) {
            throw new AssertionError("not a promise for this ballot: " + acknowledgement);
        }
        return acknowledgement;
    }

    long waiting() {
        return BallotBoxDatabase.count("select count(*) from pending_cast where election_id = ?", id());
    }

    /** As if the last batch had been longer ago. */
    void pauseIsOver() {
        BallotBoxDatabase.execute(
                "update box set last_batch_at = last_batch_at - interval '15 minutes'" + " where election_id = ?",
                id());
    }

    /** One call for each number, all at the same time. */
    static <T> List<T> atOnce(int calls, IntFunction<T> call) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> results = new ArrayList<>();
            for (int number = 0; number < calls; number++) {
                int mine = number;
                results.add(threads.submit(() -> call.apply(mine)));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Without checks against the API document, which are not made for several threads. */
    Response postFast(Cast cast) {
        return RestAssured.given()
                .noFilters()
                .contentType(ContentType.JSON)
                .body(new String(cast.json().canonical(), StandardCharsets.UTF_8))
                .post(path("/casts"));
    }

    private static TokenSigner signer(int weight) {
        return Objects.requireNonNull(SIGNERS.get(weight));
    }

    private static Manifest.Electorate electorate(int weight) {
        return new Manifest.Electorate(weight, signer(weight).publicKey(), 0, Sha256.of());
    }
}
