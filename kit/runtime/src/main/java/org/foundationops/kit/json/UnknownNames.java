package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.List;
import org.foundationops.kit.problem.FieldError;

/** Collects all unknown names of a document, so that a caller mends them in one go. */
final class UnknownNames extends DeserializationProblemHandler {

    private final List<FieldError> errors;

    UnknownNames(List<FieldError> errors) {
        this.errors = errors;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        errors.add(new FieldError(parser.getParsingContext().pathAsPointer().toString(), "is not known here"));
        parser.skipChildren();
        return true;
    }
}
