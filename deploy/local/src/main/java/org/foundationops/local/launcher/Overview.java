package org.foundationops.local.launcher;

import java.util.Locale;

/** The table that {@code up} ends with. */
final class Overview {

    private Overview() {}

    static String of(Ports ports, boolean partsOnly) {
        StringBuilder text = new StringBuilder("\n");
        if (!partsOnly) {
            row(text, "service", "API", "Swagger UI");
            for (Service service : Service.values()) {
                String url = ports.url(service.port());
                row(text, service.id(), url, url + "/q/swagger-ui");
            }
            text.append('\n');
        }
        row(text, "part", "address", "");
        row(text, "Keycloak", ports.url(Port.KEYCLOAK), "realm foundation; every local password is the user's name");
        row(text, "PostgreSQL", "127.0.0.1:" + ports.of(Port.POSTGRES), "database, role and password are named alike");
        row(text, "Kafka", "127.0.0.1:" + ports.of(Port.KAFKA), "");
        row(text, "mail server (SMTP)", "127.0.0.1:" + ports.of(Port.MAIL), "keeps every mail: ./foundation mail");
        text.append('\n')
                .append(
                        partsOnly
                                ? "Next: ./foundation dev membership-service, ./foundation down"
                                : "Next: ./foundation demo, ./foundation token president, ./foundation down");
        return text.toString();
    }

    private static void row(StringBuilder text, String first, String second, String third) {
        text.append(String.format(Locale.ROOT, "%-20s %-24s %s", first, second, third)
                        .stripTrailing())
                .append('\n');
    }
}
