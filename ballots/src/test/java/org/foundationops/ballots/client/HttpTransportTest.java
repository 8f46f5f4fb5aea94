package org.foundationops.ballots.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.Sha256;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client over real HTTP. */
class HttpTransportTest {

    private final SampleElection election = new SampleElection(PublishLevel.FULL, 5);
    private final SampleService service = new SampleService(election);
    private final List<String> casting = new CopyOnWriteArrayList<>();
    private final UUID id = election.manifest.election();
    private HttpServer server;
    private URI base;
    private final AtomicInteger brokenAnswers = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
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
            service.batch();
            assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
            voter.cast(Ranking.of(3), box);
            service.batch();
            assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
        }

        assertThat(casting).isNotEmpty().noneMatch(headers -> headers.contains("authorization"));
        assertThat(casting).noneMatch(headers -> headers.contains("cookie") || headers.contains("secret-token"));
    }

    @Test
    void aRefusalNamesTheProblemAndABrokenServerMayBeAskedAgain() throws IOException {
        byte[] manifest = election.manifest.canonical();
        try (HttpRegistrationDesk desk = new HttpRegistrationDesk(base, () -> "secret-token");
                HttpBallotBox box = new HttpBallotBox(base)) {
            Voter voter = Voter.begin(manifest, Sha256.of(manifest), 1, pass -> {});
            brokenAnswers.set(1);
            assertThatThrownBy(() -> voter.register(desk)).isInstanceOf(NoAnswer.class);
            voter.register(desk);
            assertThatThrownBy(() -> Voter.begin(manifest, Sha256.of(manifest), 1, pass -> {})
                            .register(desk))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.status()).isEqualTo(409);
                        assertThat(refused.type()).isEqualTo("urn:problem:token-issued");
                    });
            brokenAnswers.set(1);
            assertThatThrownBy(() -> voter.cast(Ranking.of(1), box)).isInstanceOf(NoAnswer.class);
            voter.send(box);
            assertThat(service.accepted).hasSize(1);
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
        server.stop(0);
        try (HttpBallotBox box = new HttpBallotBox(base)) {
            assertThatThrownBy(() -> box.head(id)).isInstanceOf(NoAnswer.class);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replace("/v1/elections/" + id, "");
        if (!path.equals("/registration") && !path.equals("/manifest")) {
            casting.add(exchange.getRequestHeaders().toString().toLowerCase(Locale.ROOT));
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = 200;
        byte[] answer;
        try {
            answer = answer(path, body, query(exchange));
        } catch (Refused refused) {
            status = refused.status();
            answer = Json.of(Map.of("type", Json.of(refused.type()), "detail", Json.of("no")))
                    .canonical();
        }
        if (brokenAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            status = 503;
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private byte[] answer(String path, byte[] body, Map<String, String> query) {
        return switch (path) {
            case "/manifest" -> election.manifest.canonical();
            case "/registration" ->
                body.length == 0
                        ? Json.of(Map.of("weight", Json.of(1))).canonical()
                        : Json.of(Map.of(
                                        "blindSignature",
                                        Json.of(service.register(
                                                id, object(body).bytes("blindedMessage")))))
                                .canonical();
            case "/casts" -> service.cast(id, Cast.read(object(body))).json().canonical();
            case "/log/head" -> service.head(id).json().canonical();
            case "/log/inclusion" ->
                service.inclusion(
                                id,
                                Bytes.fromBase64(query.getOrDefault("leaf", "")),
                                Integer.parseInt(query.getOrDefault("size", "0")))
                        .orElseThrow(() -> new Refused(404, "urn:problem:not-found", ""))
                        .json()
                        .canonical();
            case "/log/consistency" ->
                service.consistency(
                                id,
                                Integer.parseInt(query.getOrDefault("first", "0")),
                                Integer.parseInt(query.getOrDefault("second", "0")))
                        .json()
                        .canonical();
            default -> "{}".getBytes(StandardCharsets.UTF_8);
        };
    }

    private static JsonReader object(byte[] body) {
        return JsonReader.of(Json.parse(body), "the body");
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null
                ? Map.of()
                : Stream.of(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
