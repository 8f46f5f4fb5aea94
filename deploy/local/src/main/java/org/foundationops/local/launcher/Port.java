package org.foundationops.local.launcher;

/** Every port that is listened on, with the part that listens. All are on 127.0.0.1 only. */
enum Port {
    MEMBERSHIP("membership-service", 8081),
    ELECTIONS("elections-service", 8082),
    GRANTS("grants-service", 8083),
    EVENTS("events-service", 8084),
    KEYCLOAK("Keycloak", 8180),
    MEMBERSHIP_MANAGEMENT("membership-service (metrics)", 9081),
    ELECTIONS_MANAGEMENT("elections-service (metrics)", 9082),
    GRANTS_MANAGEMENT("grants-service (metrics)", 9083),
    EVENTS_MANAGEMENT("events-service (metrics)", 9084),
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KAFKA_CONTROLLER("Kafka (controller)", 19093),
    MAIL("mail server", 18025);

    private final String part;
    private final int standard;

    Port(String part, int standard) {
        this.part = part;
        this.standard = standard;
    }

    String part() {
        return part;
    }

    int standard() {
        return standard;
    }
}
