package org.foundationops.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Points the service under test at the parts of the run; the same variables point it at real ones in production. */
public final class PartsResource implements QuarkusTestResourceLifecycleManager {

    private static final String WITH_BALLOT_BOX = "elections";

    @Override
    public Map<String, String> start() {
        TestParts.Access database = TestParts.database();
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", TestParts.kafka(),
                "quarkus.oidc.public-key", Tokens.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "quarkus.oidc.token.audience", Tokens.AUDIENCE));
        if (database.user().equals(WITH_BALLOT_BOX)) {
            settings.putAll(ballotBox());
        }
        return settings;
    }

    private static Map<String, String> ballotBox() {
        TestParts.Access box = TestParts.ballotBox();
        return Map.of(
                "quarkus.datasource.ballotbox.jdbc.url", box.url(),
                "quarkus.datasource.ballotbox.username", box.user(),
                "quarkus.datasource.ballotbox.password", box.password());
    }

    /** The parts stay for the next application of this run and end with the JVM. */
    @Override
    public void stop() {}
}
