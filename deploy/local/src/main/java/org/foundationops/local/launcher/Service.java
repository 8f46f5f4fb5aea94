package org.foundationops.local.launcher;

/** One of the four services, with its database and its ports. */
enum Service {
    MEMBERSHIP("membership", Port.MEMBERSHIP, Port.MEMBERSHIP_MANAGEMENT),
    ELECTIONS("elections", Port.ELECTIONS, Port.ELECTIONS_MANAGEMENT),
    GRANTS("grants", Port.GRANTS, Port.GRANTS_MANAGEMENT),
    EVENTS("events", Port.EVENTS, Port.EVENTS_MANAGEMENT);

    private final String database;
    private final Port port;
    private final Port management;

    Service(String database, Port port, Port management) {
        this.database = database;
        this.port = port;
        this.management = management;
    }

    String id() {
        return database + "-service";
    }

    String database() {
        return database;
    }

    Port port() {
        return port;
    }

    Port management() {
        return management;
    }
}
