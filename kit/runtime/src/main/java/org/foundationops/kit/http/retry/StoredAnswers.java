package org.foundationops.kit.http.retry;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.http.answer.Representation;
import org.foundationops.kit.sql.SqlFailure;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** The table of first answers; works in the transaction of the request. */
@Singleton
class StoredAnswers {

    private static final String CLAIM =
            "select now() as started, is_mine, request_hash, status, location, etag, content_type, body"
                    + " from idempotency_claim(?, ?)";
    /** The key is ours, so a row in the way can only be an answer that has expired. */
    private static final String STORE =
            "insert into idempotency_answer (scope, caller, request_hash, status, location, etag, content_type, body)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (scope) do update set request_hash = excluded.request_hash,"
                    + " status = excluded.status, location = excluded.location, etag = excluded.etag,"
                    + " content_type = excluded.content_type, body = excluded.body, stored_at = excluded.stored_at";

    private static final int NO_CONTENT = 204;

    private final Instance<AgroalDataSource> dataSource;
    private final TransactionTime time;
    private final Representation representation;

    StoredAnswers(Instance<AgroalDataSource> dataSource, TransactionTime time, Representation representation) {
        this.dataSource = dataSource;
        this.time = time;
        this.representation = representation;
    }

    Claim claim(RequestKey key) {
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setBytes(1, key.scope());
            statement.setLong(2, key.lock());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                time.remember(row.getObject("started", OffsetDateTime.class).toInstant());
                return new Claim(
                        row.getBoolean("is_mine"),
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("content_type"),
                        row.getBytes("body"));
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** Writes the answer as it will be sent, and gives it back so that it is written only once. */
    @Nullable
    Object store(RequestKey key, @Nullable Object result) {
        Response response = result instanceof Response given ? written(given) : writtenView(result);
        insert(key, response);
        return result instanceof Response ? response : result;
    }

    private Response writtenView(@Nullable Object view) {
        return view == null
                ? Response.status(NO_CONTENT).build()
                : written(Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build());
    }

    private Response written(Response response) {
        Object view = response.getEntity();
        if (view == null || view instanceof byte[]) {
            return response;
        }
        byte[] bytes = representation.bytes(view);
        Response.ResponseBuilder written = Response.fromResponse(response).entity(bytes);
        if (response.getMediaType() == null) {
            written.type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (view instanceof Versioned) {
            written.header(HttpHeaders.ETAG, Representation.etag(view, bytes));
        }
        return written.build();
    }

    private void insert(RequestKey key, Response response) {
        try (Connection connection = dataSource.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setBytes(1, key.scope());
            statement.setBytes(2, key.caller());
            statement.setBytes(3, key.requestHash());
            statement.setInt(4, response.getStatus());
            statement.setString(5, response.getHeaderString(HttpHeaders.LOCATION));
            statement.setString(6, response.getHeaderString(HttpHeaders.ETAG));
            statement.setString(7, response.getHeaderString(HttpHeaders.CONTENT_TYPE));
            statement.setBytes(8, (byte[]) response.getEntity());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
