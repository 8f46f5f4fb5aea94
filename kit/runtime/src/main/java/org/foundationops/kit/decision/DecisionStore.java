package org.foundationops.kit.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.kit.messages.DatabaseFailure;

/** Requests and answers in the database; every method joins the current transaction. */
@ApplicationScoped
class DecisionStore {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    DecisionStore(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    void add(DecisionRequestState state, Instant requestedAt) {
        String sql = """
                insert into decision_request
                    (id, version, kind, subject_id, subject_version, state, requested_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, state.id());
            statement.setLong(2, state.version());
            statement.setString(3, state.kind());
            statement.setObject(4, state.subject().id());
            statement.setLong(5, state.subject().version());
            statement.setString(6, write(state));
            statement.setObject(7, requestedAt.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure("The decision request cannot be stored", failure);
        }
    }

    /** The request, locked until the end of the transaction, so that its answers are judged one after the other. */
    Optional<DecisionRequestState> lock(UUID requestId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select state from decision_request where id = ? for update")) {
            statement.setObject(1, requestId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure("The decision request cannot be read", failure);
        }
    }

    void replace(DecisionRequestState state) {
        String sql = "update decision_request set version = ?, state = ?::jsonb, withdrawn = ? where id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, state.version());
            statement.setString(2, write(state));
            statement.setBoolean(3, state.withdrawn());
            statement.setObject(4, state.id());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure("The decision request cannot be stored", failure);
        }
    }

    boolean isAnswered(UUID requestId) {
        return answers(requestId).stream().anyMatch(answer -> answer.disposition() == Disposition.APPLIED);
    }

    void add(DecisionAnswer answer, Disposition disposition, Instant recordedAt) {
        String sql = """
                insert into decision_answer (motion_id, request_id, subject_version, outcome, decided_at,
                    minute_reference, disposition, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (motion_id) do nothing
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, answer.motionId());
            statement.setObject(2, answer.requestId());
            statement.setLong(3, answer.subject().version());
            statement.setString(4, answer.outcome());
            statement.setObject(5, answer.decidedAt().atOffset(ZoneOffset.UTC));
            statement.setString(6, answer.minuteReference());
            statement.setString(7, disposition.name());
            statement.setObject(8, recordedAt.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure("The answer cannot be stored", failure);
        }
    }

    List<RecordedAnswer> answers(UUID requestId) {
        String sql = """
                select motion_id, request_id, subject_version, outcome, decided_at, minute_reference, disposition
                from decision_answer where request_id = ? order by recorded_at, motion_id
                """;
        List<RecordedAnswer> answers = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, requestId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    answers.add(new RecordedAnswer(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getLong(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getString(6),
                            Disposition.valueOf(row.getString(7))));
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure("The answers cannot be read", failure);
        }
        return answers;
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
