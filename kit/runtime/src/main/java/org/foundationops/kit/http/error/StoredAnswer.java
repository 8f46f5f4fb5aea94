package org.foundationops.kit.http.error;

import jakarta.ws.rs.core.Response;

/** Carries an answer that was given before past a method that returns something else. */
public final class StoredAnswer extends RuntimeException {

    private final transient Response response;

    public StoredAnswer(Response response) {
        super(null, null, false, false);
        this.response = response;
    }

    Response response() {
        return response;
    }
}
