package org.foundationops.ballots.client;

/** The service has answered something that it must not answer; keep it, it may be the proof. */
public final class ServiceFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ServiceFault(String message) {
        super(message);
    }
}
