package org.foundationops.ballots.client;

/** The service has answered and does not want to; sending the same again would not help. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    /**
     * @param status of HTTP
     * @param type of the problem (RFC 9457), e.g. {@code urn:problem:token-issued}
     * @param detail for people
     */
    public Refused(int status, String type, String detail) {
        super(status + " " + type + ": " + detail);
        this.status = status;
        this.type = type;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }
}
