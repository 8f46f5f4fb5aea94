package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Looks at every token of one document once and notes what may not be there, each with its exact place. */
final class JsonScan {

    private static final String DUPLICATE = "Duplicate field";
    private static final int MAX_ERRORS = 20;

    private final JsonParser parser;
    private final Shapes shapes;
    private final boolean mayHaveNulls;
    private final List<FieldError> errors = new ArrayList<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    /** What the next value may be; null where anything goes. */
    private @Nullable JavaType next;

    JsonScan(JsonParser parser, Shapes shapes, JavaType type, boolean mayHaveNulls) {
        this.parser = parser;
        this.shapes = shapes;
        this.next = type;
        this.mayHaveNulls = mayHaveNulls;
    }

    List<FieldError> run() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return List.of(new FieldError("", "is missing"));
        }
        do {
            look(token);
            token = parser.nextToken();
        } while (!open.isEmpty() && token != null && errors.size() < MAX_ERRORS);
        if (open.isEmpty() && token != null) {
            errors.add(new FieldError("", "has something behind its end"));
        }
        return errors;
    }

    private void look(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                open.push(shapes.of(next));
                next = inside("");
            }
            case END_OBJECT, END_ARRAY -> {
                open.pop();
                next = inside("");
            }
            case FIELD_NAME -> lookAtName(parser.currentName());
            case VALUE_STRING -> lookAtText(parser.getText());
            case VALUE_NULL -> {
                if (!mayHaveNulls) {
                    note("must not be null; leave it out");
                }
            }
            default -> {}
        }
    }

    private void lookAtName(String name) {
        lookAtText(name);
        if (!open.getFirst().knows(name)) {
            note("is not known here");
        }
        next = inside(name);
    }

    private void lookAtText(String text) {
        if (!Texts.isStorable(text)) {
            note("has a character that is not text");
        }
    }

    private @Nullable JavaType inside(String name) {
        Shape innermost = open.peek();
        return innermost == null ? null : innermost.inside(name);
    }

    private void note(String message) {
        errors.add(new FieldError(parser.getParsingContext().pathAsPointer().toString(), message));
    }

    /** Jackson's own words name classes; these do not. */
    static String sentenceFor(JsonProcessingException notJson) {
        JsonLocation at = notJson.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        boolean isDuplicate = notJson.getOriginalMessage().startsWith(DUPLICATE);
        return (isDuplicate ? "has the same name twice" : "is not JSON") + place;
    }
}
