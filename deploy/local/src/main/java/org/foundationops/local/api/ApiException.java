package org.foundationops.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** A refusal of a service, with its problem type and its explanation. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    ApiException(String request, int status, String body) {
        super(request + " -> " + status + " " + body);
        this.status = status;
        this.type = typeOf(body);
    }

    public int status() {
        return status;
    }

    /** The last part of the problem type, such as {@code forbidden}. */
    public String type() {
        return type;
    }

    private static String typeOf(String body) {
        try {
            JsonNode problem = Api.JSON.readTree(body);
            return problem.path("type").asText("").replace("urn:problem:", "");
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
