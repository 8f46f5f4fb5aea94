package org.foundationops.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Unsealer;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.kit.CountInputs;
import org.foundationops.ballots.kit.IssuanceRecord;
import org.foundationops.ballots.kit.OpenedBallot;
import org.foundationops.ballots.kit.RollRecord;
import org.foundationops.ballots.kit.VerificationKit;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.ballots.log.TreeHead;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;

/** A service over HTTP that keeps the rules of docs/ballot-protocol.md; the access token of a voter is the voter's number. */
final class BallotOffice implements AutoCloseable {

    final List<Integer> registered = new ArrayList<>();
    final Map<Bytes, Cast> casts = new LinkedHashMap<>();
    final Manifest manifest;

    /** Of every POST the first answer, though what was asked is done. */
    boolean losesAnswers;

    private final SecureRandom random = new SecureRandom();
    private final TokenSigner signer = TokenSigner.generate(2048);
    private final Ed25519Signer logKey = Ed25519Signer.generate(random);
    private final Unsealer unsealer = Unsealer.generate(random);
    private final HashedRoll roll;
    private final Map<Integer, Bytes> blinded = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Set<Bytes> asked = new HashSet<>();

    BallotOffice(int voters, int candidates) throws IOException {
        roll = HashedRoll.of(IntStream.range(0, voters)
                .mapToObj(voter -> HashedRoll.entry(Bytes.of(new byte[32]), new UUID(0, voter)))
                .toList());
        manifest = new Manifest(
                UUID.randomUUID(),
                "Board",
                IntStream.range(0, candidates).mapToObj(i -> "Candidate " + i).toList(),
                new CountRule(
                        CountingMethod.SCOTTISH_STV,
                        CountingMethod.SCOTTISH_STV.ruleSetVersion(),
                        1,
                        CountOptions.DEFAULT,
                        CountRule.TieMode.LIST_FIRST,
                        Optional.empty(),
                        Optional.empty()),
                List.of(new Manifest.Electorate(1, signer.publicKey(), roll.size(), roll.root())),
                logKey.publicKey(),
                unsealer.publicKey(),
                Instant.parse("2026-11-01T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                PublishLevel.FULL,
                true);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param leaves how many of the ballots get into it */
    byte[] kit(int leaves) {
        List<Cast> taken = casts.values().stream().limit(leaves).toList();
        List<CastHeader> headers = taken.stream().map(Cast::header).toList();
        MerkleTree log = MerkleTree.of(headers.stream().map(CastHeader::leaf).toList());
        HashedRoll issued = HashedRoll.of(roll.entries().subList(0, blinded.size()));
        VerificationKit.Materials materials = new VerificationKit.Materials(
                manifest,
                List.of(new RollRecord(
                        1, roll.entries(), List.of(), List.of(), sign(roll.head(TreeHead.Tree.ROLL, 1)))),
                List.of(new IssuanceRecord(1, issued.entries(), sign(issued.head(TreeHead.Tree.ISSUANCE, 1)))),
                headers,
                List.of(sign(TreeHead.ofBallots(log.size(), 1_790_000_000L, log.root()))),
                new CountInputs(new TreeSet<>(), List.of(), Optional.empty()),
                new VerificationKit.Openings(open(taken), unsealer.secret()));
        return VerificationKit.of(materials, List.of()).archive(logKey);
    }

    List<OpenedBallot> opened() {
        return open(casts.values().stream().toList());
    }

    private List<OpenedBallot> open(List<Cast> taken) {
        return taken.stream()
                .map(cast -> OpenedBallot.of(unsealer, manifest, cast))
                .toList();
    }

    private SignedTreeHead sign(TreeHead head) {
        return SignedTreeHead.sign(manifest.reference(), head, logKey);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replace("/v1/elections/" + manifest.election(), "");
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status = 200;
        byte[] answer = new byte[0];
        try {
            answer = answer(path, bearer == null ? "" : bearer.replace("Bearer ", ""), body);
        } catch (IllegalArgumentException refused) {
            status = 422;
        }
        if (body.length > 0 && isLost(body)) {
            status = 503;
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private synchronized boolean isLost(byte[] body) {
        return asked.add(Bytes.of(body)) && losesAnswers;
    }

    private byte[] answer(String path, String bearer, byte[] body) {
        return switch (path) {
            case "/manifest" -> manifest.canonical();
            case "/registration" ->
                body.length == 0
                        ? Json.of(Map.of("weight", Json.of(1))).canonical()
                        : Json.of(Map.of("blindSignature", Json.of(register(Integer.parseInt(bearer), object(body)))))
                                .canonical();
            case "/casts" -> cast(bearer, Cast.read(object(body))).json().canonical();
            default -> throw new IllegalArgumentException(path);
        };
    }

    private synchronized Bytes register(int voter, JsonReader request) {
        Bytes message = request.bytes("blindedMessage");
        if (!message.equals(blinded.computeIfAbsent(voter, first -> {
            registered.add(voter);
            return message;
        }))) {
            throw new IllegalArgumentException("a second token");
        }
        return signer.sign(message);
    }

    private synchronized Acknowledgement cast(String bearer, Cast cast) {
        if (!bearer.isEmpty()) {
            throw new IllegalArgumentException("signed in");
        }
        cast.check(manifest);
        Cast before = casts.putIfAbsent(cast.header().number().key(), cast);
        if (before != null && !before.equals(cast)) {
            throw new IllegalArgumentException("a second ballot");
        }
        return Acknowledgement.sign(manifest.reference(), cast, logKey);
    }

    private static JsonReader object(byte[] body) {
        return JsonReader.of(Json.parse(body), "the body");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
