package org.foundationops.kit.http.gadget;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Operations that go wrong, wait or count what they did. */
@Path("/v1/trials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TrialResource {

    private static final int FIRST_KEY = 1_000;
    private static final int ITEMS = 450;

    /** Opened by a test to let a waiting request go on. */
    static final Map<String, CountDownLatch> GATES = new ConcurrentHashMap<>();

    /** Counted down by a request that has begun to wait. */
    static final Map<String, CountDownLatch> ARRIVED = new ConcurrentHashMap<>();

    private final Sql sql;
    private final AgroalDataSource dataSource;
    private final TransactionTime time;
    private final Lists lists;

    TrialResource(Sql sql, AgroalDataSource dataSource, TransactionTime time, Lists lists) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.time = time;
        this.lists = lists;
    }

    record Trial(String name) {}

    record Outcome(String name, long runs) {}

    record Item(String key, @Nullable String text, @Nullable Inner inner, List<String> labels) {}

    record Inner(int count, @Nullable String word) {}

    /** Leaves one row per run, so that a test sees how often the work was done. */
    @POST
    @Path("/work")
    @Idempotent
    @MayCall(MayCall.PUBLIC)
    public Outcome work(Trial trial) throws InterruptedException {
        sql.run("insert into trial (name) values (?)", trial.name());
        CountDownLatch arrived = ARRIVED.get(trial.name());
        if (arrived != null) {
            arrived.countDown();
        }
        CountDownLatch gate = GATES.get(trial.name());
        if (gate != null) {
            gate.await();
        }
        return new Outcome(trial.name(), runs(trial.name()));
    }

    @POST
    @Path("/payments")
    @Idempotent(required = true)
    @MayCall(MayCall.PUBLIC)
    public Response pay(Trial trial, @QueryParam("dryRun") @Nullable Boolean dryRun) {
        sql.run("insert into trial (name) values (?)", trial.name());
        return Response.status(Response.Status.ACCEPTED).build();
    }

    /** Does its work and then refuses; nothing of the work may stay. */
    @POST
    @Path("/refusals/{how}")
    @Idempotent
    @MayCall(MayCall.PUBLIC)
    public Response refuse(@PathParam("how") String how, Trial trial) {
        sql.run("insert into trial (name) values (?)", trial.name());
        if (how.equals("returned")) {
            return Response.status(Response.Status.CONFLICT).build();
        }
        throw new GadgetSoldOut();
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @BodyLimit(bytes = 1_048_576)
    @Idempotent(required = true)
    @MayCall(MayCall.PUBLIC)
    public Outcome importRows(String csv) {
        return new Outcome("import", csv.lines().count());
    }

    @POST
    @Path("/signals")
    @Idempotent
    @MayCall(MayCall.PUBLIC)
    public void signal() {
        sql.run("insert into trial (name) values ('signal')");
    }

    /** Breaks a constraint that is looked at only when the transaction commits. */
    @POST
    @Path("/late-failures")
    @Idempotent
    @MayCall(MayCall.PUBLIC)
    public Outcome failLate() {
        sql.run("insert into trial_once (name) values ('twice'), ('twice')");
        return new Outcome("twice", 2);
    }

    @GET
    @Path("/runs/{name}")
    @MayCall(MayCall.PUBLIC)
    public Outcome count(@PathParam("name") String name) {
        return new Outcome(name, runs(name));
    }

    @POST
    @Path("/times")
    @Idempotent
    @MayCall(MayCall.PUBLIC)
    public List<Instant> times() {
        Instant first = time.now();
        sql.exists("select pg_sleep(0.01)");
        return List.of(first, time.now(), databaseNow());
    }

    @GET
    @Path("/failures/{kind}")
    @MayCall(MayCall.PUBLIC)
    public Outcome fail(@PathParam("kind") String kind) throws SQLException, IOException {
        switch (kind) {
            case "bug" -> throw new IllegalStateException("secret detail of org.foundationops.Something");
            case "lost" -> throw new RuntimeException(new OptimisticLockException("row was updated"));
            case "rule" -> throw new RuleBroken("Two rules.", List.of(new FieldError("/name", "is rude")));
            case "sold-out" -> throw new GadgetSoldOut();
            case "unique" -> {
                run("create temporary table u (id int unique) on commit drop; insert into u values (1), (1)");
            }
            case "deadlock" -> throw new SQLException("deadlock detected", "40P01");
            case "away" -> throw new SQLException("connection refused", "08001");
            case "io" -> throw new IOException("disk /var/secret is full");
            case "teapot" -> throw new WebApplicationException(418);
            default -> run("this is not sql");
        }
        return new Outcome(kind, 0);
    }

    /** 450 items, more than two reads of a stream; the read of the item {@code failAt} goes wrong. */
    @GET
    @Path("/items")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @MayCall(MayCall.PUBLIC)
    public Response items(
            @BeanParam PageRequest page,
            @QueryParam("failAt") @Nullable Integer failAt,
            @QueryParam("tag") List<String> tags) {
        return lists.respond(page, Item.class, Item::key, (after, limit) -> read(after, limit, failAt));
    }

    private static List<Item> read(@Nullable String after, int limit, @Nullable Integer failAt) {
        int first = after == null ? 0 : Integer.parseInt(after) - FIRST_KEY + 1;
        if (failAt != null && failAt < first + limit) {
            throw new IllegalStateException("the disk broke");
        }
        return IntStream.range(first, Math.min(ITEMS, first + limit))
                .mapToObj(TrialResource::item)
                .toList();
    }

    private static Item item(int number) {
        String key = Integer.toString(FIRST_KEY + number);
        return switch (number) {
            case 0 -> new Item(key, "=cmd|' /C calc'!A0", new Inner(-5, "a \"quoted\", one"), List.of("x", "y"));
            case 1 -> new Item(key, null, null, List.of());
            default -> new Item(key, "line one\nline two", new Inner(number, "+49 30 1234"), List.of());
        };
    }

    @GET
    @Path("/undeclared")
    public Outcome undeclared() {
        return new Outcome("nobody may see this", 0);
    }

    @GET
    @Path("/secrets")
    @MayCall(MayCall.SIGNED_IN)
    public Outcome secret() {
        return new Outcome("secret", 0);
    }

    private long runs(String name) {
        return sql.first("select count(*) from trial where name = ?", row -> row.getLong(1), name)
                .orElseThrow();
    }

    private Instant databaseNow() {
        return sql.first("select now()", row -> row.getTimestamp(1).toInstant()).orElseThrow();
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sqlStatement = connection.createStatement()) {
            sqlStatement.execute(statement);
        }
    }
}
