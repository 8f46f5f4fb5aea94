package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.foundationops.kit.problem.FieldError;

/** Looks at every token of a document once. */
final class JsonScan {

    private static final String DUPLICATE = "Duplicate field";

    private JsonScan() {}

    static void run(JsonParser parser, boolean mayHaveNulls, List<FieldError> errors) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            errors.add(new FieldError("", "is missing"));
            return;
        }
        int depth = 0;
        do {
            switch (token) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case VALUE_NULL -> {
                    if (!mayHaveNulls) {
                        errors.add(error(parser, "must not be null; leave it out"));
                    }
                }
                case VALUE_STRING, FIELD_NAME -> {
                    if (!Texts.isStorable(parser.getText())) {
                        errors.add(error(parser, "has a character that is not text"));
                    }
                }
                default -> {}
            }
            token = parser.nextToken();
        } while (depth > 0 && token != null);
        if (token != null) {
            errors.add(new FieldError("", "has something behind its end"));
        }
    }

    /** Jackson's own words name classes; these do not. */
    static String sentenceFor(JsonProcessingException notJson) {
        JsonLocation at = notJson.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        boolean isDuplicate = notJson.getOriginalMessage().startsWith(DUPLICATE);
        return (isDuplicate ? "has the same name twice" : "is not JSON") + place;
    }

    private static FieldError error(JsonParser parser, String message) {
        return new FieldError(parser.getParsingContext().pathAsPointer().toString(), message);
    }
}
