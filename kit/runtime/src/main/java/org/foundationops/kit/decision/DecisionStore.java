package org.foundationops.kit.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Requests and answers in the database; every method joins the current transaction. */
@ApplicationScoped
class DecisionStore {

    private static final String ANSWERS = """
            select motion_id, request_id, a.subject_version, outcome, decided_at, minute_reference, disposition,
                hindrance
            from decision_answer a join decision_request r on r.id = a.request_id""";
    private static final String OLDEST_FIRST = " order by recorded_at, motion_id";

    private final Sql sql;
    private final ObjectMapper json;

    DecisionStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    void add(DecisionRequestState state, Instant requestedAt) {
        sql.run(
                """
                insert into decision_request
                    (id, version, kind, subject_id, subject_version, state, requested_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                state.id(),
                state.version(),
                state.kind(),
                state.subject().id(),
                state.subject().version(),
                write(state),
                requestedAt);
    }

    /** The request, locked until the end of the transaction, so that its answers are judged one after the other. */
    Optional<DecisionRequestState> lock(UUID requestId) {
        return sql.first(
                "select state from decision_request where id = ? for update", row -> read(row.getString(1)), requestId);
    }

    void replace(DecisionRequestState state) {
        sql.run(
                "update decision_request set version = ?, state = ?::jsonb, withdrawn = ? where id = ?",
                state.version(),
                write(state),
                state.withdrawn(),
                state.id());
    }

    boolean isApplied(UUID requestId) {
        return sql.exists("select 1 from decision_answer where request_id = ? and disposition = 'APPLIED'", requestId);
    }

    void add(DecisionAnswer answer, Disposition disposition, @Nullable String hindrance, Instant recordedAt) {
        sql.run(
                """
                insert into decision_answer (motion_id, request_id, subject_version, outcome, decided_at,
                    minute_reference, disposition, hindrance, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answer.motionId(),
                answer.requestId(),
                answer.subject().version(),
                answer.outcome(),
                answer.decidedAt(),
                answer.minuteReference(),
                disposition.name(),
                hindrance,
                recordedAt);
    }

    boolean isRecorded(UUID motionId) {
        return sql.exists("select 1 from decision_answer where motion_id = ?", motionId);
    }

    List<RecordedAnswer> answers(UUID requestId) {
        return sql.list(ANSWERS + " where a.request_id = ?" + OLDEST_FIRST, DecisionStore::answer, requestId);
    }

    List<AskedDecision> about(String kind, UUID subjectId) {
        Map<UUID, List<RecordedAnswer>> answers = sql
                .list(
                        ANSWERS + " where r.kind = ? and r.subject_id = ?" + OLDEST_FIRST,
                        DecisionStore::answer,
                        kind,
                        subjectId)
                .stream()
                .collect(Collectors.groupingBy(RecordedAnswer::requestId));
        return sql.list(
                "select id, state, requested_at from decision_request where kind = ? and subject_id = ?"
                        + " order by requested_at, id",
                row -> asked(row, answers.getOrDefault(row.getObject("id", UUID.class), List.of())),
                kind,
                subjectId);
    }

    private AskedDecision asked(ResultSet row, List<RecordedAnswer> answers) throws SQLException {
        DecisionRequestState state = read(row.getString("state"));
        return new AskedDecision(
                state.id(),
                state.body(),
                state.subject().version(),
                Sql.instant(row, "requested_at"),
                state.decideBy(),
                state.withdrawn(),
                answers);
    }

    private static RecordedAnswer answer(ResultSet row) throws SQLException {
        return new RecordedAnswer(
                row.getObject("motion_id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getLong("subject_version"),
                row.getString("outcome"),
                Sql.instant(row, "decided_at"),
                row.getString("minute_reference"),
                Disposition.valueOf(row.getString("disposition")),
                row.getString("hindrance"));
    }

    private String write(DecisionRequestState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DecisionRequestState read(String state) {
        try {
            return json.readValue(state, DecisionRequestState.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
