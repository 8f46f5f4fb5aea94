package org.foundationops.elections.castbox;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database of the box answers. */
@Readiness
class BoxReady implements HealthCheck {

    private final BoxSql database;

    BoxReady(BoxSql database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        boolean isThere = isThere();
        return HealthCheckResponse.named("ballot box")
                .status(isThere)
                .withData("database", isThere ? "answers" : "does not answer")
                .build();
    }

    private boolean isThere() {
        try {
            return database.sql().exists("select 1");
        } catch (RuntimeException away) {
            return false;
        }
    }
}
