package org.foundationops.elections.election.domain;

/** How the ballots are counted. */
public enum Method {
    SCOTTISH_STV("scottish-stv");

    private final String text;

    Method(String text) {
        this.text = text;
    }

    /** The name in configurations, results and the counting package. */
    public String text() {
        return text;
    }
}
