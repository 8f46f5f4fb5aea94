package org.foundationops.local.launcher;

import java.util.Map;
import org.foundationops.local.parts.DatabaseAccess;
import org.foundationops.local.parts.ReadyLine;

/** What a service is told about where it runs; in production the same names are set there. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, Ports ports, ReadyLine parts) {
        DatabaseAccess database = parts.database(service.database());
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.port())),
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(service.management())),
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "KAFKA_BOOTSTRAP_SERVERS", String.valueOf(parts.kafka()),
                "QUARKUS_OIDC_AUTH_SERVER_URL", Keycloak.issuer(ports),
                // A voter roll waits for the watermark: nobody who tries things out should wait half a minute.
                "FOUNDATION_MESSAGES_WATERMARK_INTERVAL", "1s");
    }
}
