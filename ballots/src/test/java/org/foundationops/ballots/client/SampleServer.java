package org.foundationops.ballots.client;

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
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/** {@link SampleService} over real HTTP; some answers may be lost, after the work is done. */
public final class SampleServer implements AutoCloseable {

    private final SampleService service;
    private final UUID id;
    private final HttpServer server;
    private final AtomicInteger brokenAnswers = new AtomicInteger();

    /** The headers of every request but those of registration and manifest, in small letters. */
    public final List<String> casting = new CopyOnWriteArrayList<>();

    /** The headers of the others, as they came. */
    public final List<String> registering = new CopyOnWriteArrayList<>();

    public SampleServer(SampleElection election) throws IOException {
        this.service = new SampleService(election);
        this.id = election.manifest.election();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** So many answers to a POST are errors of the server, though what was asked is done. */
    public void breakAnswers(int count) {
        brokenAnswers.set(count);
    }

    public List<Cast> accepted() {
        return service.accepted;
    }

    /** How often a blinded message was signed. */
    public int signatures() {
        return service.signatures;
    }

    /** Takes up what was accepted since. */
    public void batch() {
        service.batch();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replace("/v1/elections/" + id, "");
        String headers = exchange.getRequestHeaders().entrySet().toString();
        if (path.equals("/registration") || path.equals("/manifest")) {
            registering.add(headers);
        } else {
            casting.add(headers.toLowerCase(Locale.ROOT));
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
        if (exchange.getRequestMethod().equals("POST")
                && brokenAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            status = 503;
        }
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private byte[] answer(String path, byte[] body, Map<String, String> query) {
        return switch (path) {
            case "/manifest" -> service.election.manifest.canonical();
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
