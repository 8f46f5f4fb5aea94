package org.foundationops.local.launcher;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.foundationops.local.parts.DatabaseAccess;
import org.foundationops.local.parts.ReadyLine;

/** What a service is told about where it runs; in production the same names are set there. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Home home, Service service, Ports ports, ReadyLine parts) {
        Map<String, String> environment = new HashMap<>(common(service, ports, parts));
        if (service == Service.ELECTIONS) {
            environment.putAll(BallotBoxSettings.of(home, parts));
        }
        return environment;
    }

    private static Map<String, String> common(Service service, Ports ports, ReadyLine parts) {
        DatabaseAccess database = parts.database(service.database());
        return Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.port()))),
                entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(service.management()))),
                entry("QUARKUS_DATASOURCE_JDBC_URL", database.url()),
                entry("QUARKUS_DATASOURCE_USERNAME", database.user()),
                entry("QUARKUS_DATASOURCE_PASSWORD", database.password()),
                entry("KAFKA_BOOTSTRAP_SERVERS", Objects.requireNonNull(parts.kafka())),
                entry("QUARKUS_MAILER_HOST", "127.0.0.1"),
                entry("QUARKUS_MAILER_PORT", Integer.toString(ports.of(Port.MAIL))),
                entry("FOUNDATION_MAIL_FROM", "noreply@foundation.example"),
                entry("FOUNDATION_MAIL_FOUNDATION", "Example Foundation"),
                entry("FOUNDATION_MAIL_WEBSITE", "https://foundation.example/"),
                entry("FOUNDATION_MAIL_API", ports.url(Port.MEMBERSHIP)),
                entry("QUARKUS_OIDC_AUTH_SERVER_URL", Keycloak.issuer(ports)),
                // One arena per processor core is the default of glibc, and each keeps what it once took.
                entry("MALLOC_ARENA_MAX", "2"),
                // A voter roll waits for the watermark: nobody who tries things out should wait half a minute.
                entry("FOUNDATION_MESSAGES_WATERMARK_INTERVAL", "1s"),
                // The demo lets one secretary admit hundreds of people within seconds.
                entry("FOUNDATION_RATE_LIMIT_SIGNED_IN_PER_MINUTE", "1000000"),
                entry("FOUNDATION_RATE_LIMIT_ANONYMOUS_PER_MINUTE", "1000000"));
    }
}
