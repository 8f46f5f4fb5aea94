package org.foundationops.kit.testing.contract;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.foundationops.kit.testing.contract.AnswerRules.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every answer that a test gets from the API against the API document that the service serves. */
public final class CheckedAnswers implements BeforeAllCallback, Filter {

    private @Nullable AnswerRules rules;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Files.isDirectory(ContractFiles.ofModule().folder())) {
            return; // a library without contracts of its own
        }
        if (RestAssured.filters().stream().noneMatch(CheckedAnswers.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/")) {
            String type = response.contentType();
            String body = type == null || type.isEmpty() ? "" : response.asString();
            List<String> violations = rules().violations(new Answer(
                    request.getMethod(), path, response.statusCode(), type == null ? "" : type, body));
            if (!violations.isEmpty()) {
                throw new AssertionError(
                        "The answer is not what the API document says:\n" + String.join("\n", violations));
            }
        }
        return response;
    }

    private AnswerRules rules() {
        if (rules == null) {
            rules = new AnswerRules(Contracts.servedOpenApi());
        }
        return rules;
    }
}
