package org.foundationops.kit.http;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The part of a list that is asked for; a {@code @BeanParam} of every list. */
public class PageRequest {

    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + MAX_LIMIT,
                            defaultValue = "" + DEFAULT_LIMIT))
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `next` of the page before. Its content is nobody's business.")
    @Nullable
    String cursor;

    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            String rule = "must be from 1 to " + MAX_LIMIT;
            throw new InvalidRequest("The parameter limit " + rule + ".", List.of(FieldError.parameter("limit", rule)));
        }
        return limit;
    }

    public @Nullable String cursor() {
        return cursor;
    }

    boolean isGiven() {
        return limit != null || cursor != null;
    }
}
