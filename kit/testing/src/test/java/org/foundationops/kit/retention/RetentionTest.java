package org.foundationops.kit.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What has been kept long enough goes, once a day, whoever was down for how long. */
@QuarkusTest
class RetentionTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Retention retention;

    @Inject
    MeterRegistry meters;

    @Test
    void everybodyCanReadWhatIsKeptHowLongAndWhy() {
        given().get("/v1/retention-rules")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("items.find { it.kind == 'audit-reasons' }.days", equalTo(3650))
                .body("items.find { it.kind == 'audit-reasons' }.policy", equalTo("retention-audit-reasons"))
                .body("items.find { it.kind == 'audit-reasons' }.legalBasis", containsString("GDPR"));
        given().accept("text/csv")
                .get("/v1/retention-rules")
                .then()
                .statusCode(200)
                .body(containsString("kind,record,days,effect,legalBasis,policy\r\naudit-reasons,"));
    }

    @Test
    void oldReasonsGoYoungOnesStayAndTheAuditTrailSaysHowMany() {
        List<UUID> old = reasons(3, 3651);
        UUID young = reasons(1, 3649).getFirst();
        double before =
                meters.counter("retention_removed", "kind", "audit-reasons").count();
        forgetToday();

        retention.run();
        retention.run();

        old.forEach(subject -> assertThat(hasReason(subject)).isFalse());
        assertThat(hasReason(young)).isTrue();
        assertThat(runs()).containsExactly(Map.of("removed", 3L, "done", true));
        assertThat(TestDatabase.query(
                        "select actor, details ->> 'removed' as removed from audit_entry"
                                + " where noun = 'retention-rule' and action = 'retention-applied' and details ->> 'day' = ?"
                                + " order by position desc limit 1",
                        TODAY.toString()))
                .containsExactly(Map.of("actor", "system", "removed", "3"));
        assertThat(meters.counter("retention_removed", "kind", "audit-reasons").count() - before)
                .isEqualTo(3);
    }

    @Test
    void afterADayOnWhichItRanNothingGoesBeforeTheNextDay() {
        forgetToday();
        retention.run();
        UUID old = reasons(1, 4000).getFirst();

        retention.run();
        assertThat(hasReason(old)).isTrue();

        forgetToday(); // the next day
        retention.run();
        assertThat(hasReason(old)).isFalse();
    }

    @Test
    void moreThanAPortionGoAndReplicasAtOnceCountEachOnce() throws Exception {
        reasons(1100, 4000);
        forgetToday();

        try (ExecutorService replicas = Executors.newFixedThreadPool(8)) {
            List<Future<?>> runs = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(replica -> replicas.submit(retention::run))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }

        assertThat(runs()).containsExactly(Map.of("removed", 1100L, "done", true));
    }

    /** Reasons that were given so many days ago. */
    private static List<UUID> reasons(int count, int daysAgo) {
        return TestDatabase.query("""
                        with given as (
                            insert into audit_entry (recorded_at, actor, action, noun, subject, details, reason_hash)
                            select now() - make_interval(days => ?), 'system', 'tried', 'retention', gen_random_uuid(),
                                '{}', sha256('0123456789abcdef'::bytea || 'words'::bytea)
                            from generate_series(1, ?)
                            returning position, subject),
                        words as (
                            insert into audit_reason (entry, salt, text)
                            select position, '0123456789abcdef'::bytea, 'words' from given)
                        select subject from given
                        """, daysAgo, count).stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("subject"))))
                .toList();
    }

    private static boolean hasReason(UUID subject) {
        return TestDatabase.count(
                        "select count(*) from audit_reason r join audit_entry e on e.position = r.entry where e.subject = ?",
                        subject.toString())
                == 1;
    }

    private static void forgetToday() {
        TestDatabase.execute("delete from retention_run");
    }

    private static List<Map<String, Object>> runs() {
        return TestDatabase.query(
                "select removed, done_at is not null as done from retention_run where day = ?::date and kind = 'audit-reasons'",
                TODAY.toString());
    }
}
