package org.foundationops.elections.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.foundationops.elections.result.domain.CountRecord;

/** Counts as they stand in the database. */
@ApplicationScoped
class CountDocuments {

    private final ObjectMapper json;

    CountDocuments(ObjectMapper json) {
        this.json = json;
    }

    String write(CountRecord count) {
        try {
            return json.writeValueAsString(count);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    CountRecord read(String document, NamesOnPaper names) throws SQLException {
        try {
            return json.readValue(names.filledInto(document), CountRecord.class);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A stored count is not readable", unreadable);
        }
    }
}
