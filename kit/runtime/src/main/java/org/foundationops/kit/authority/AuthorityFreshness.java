package org.foundationops.kit.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.MessagesConfig;
import org.foundationops.kit.messages.Watermarks;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.problem.StaleAuthority;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;

/** How long ago this service last knew everything that elections-service had recorded. */
@ApplicationScoped
class AuthorityFreshness {

    private static final long RETRY_AFTER_SECONDS = 30;

    /** A message about authority that could not be applied may be the end of somebody's term. */
    private static final String SOMETHING_MISSING = "select from dead_letter where status = 'OPEN'"
            + " and (handler = 'authority' or handler = '*' and topic = ?) limit 1";

    private final Sql sql;
    private final MessagesConfig messages;
    private final Watermarks watermarks;
    private final Policies policies;
    private final TransactionTime time;
    private final String termsTopic;

    AuthorityFreshness(
            Sql sql,
            MessagesConfig messages,
            Watermarks watermarks,
            Policies policies,
            TransactionTime time,
            @ConfigProperty(name = "foundation.authority.terms-topic", defaultValue = "foundation.elections.v1")
                    String termsTopic) {
        this.sql = sql;
        this.messages = messages;
        this.watermarks = watermarks;
        this.policies = policies;
        this.time = time;
        this.termsTopic = termsTopic;
    }

    void require() {
        if (messages.topic().equals(termsTopic)) {
            return;
        }
        Instant now = time.now();
        Duration limit = policies.at("authority-freshness", now, Duration.class);
        Optional<Instant> heard = watermarks.latest(termsTopic);
        if (heard.isEmpty() || heard.get().isBefore(now.minus(limit))) {
            throw new StaleAuthority(
                    heard.map(at -> "Authority is known up to " + at + ", which is longer ago than " + limit + ".")
                            .orElse("Nothing has been heard from elections-service yet."),
                    RETRY_AFTER_SECONDS);
        }
        if (sql.exists(SOMETHING_MISSING, termsTopic)) {
            throw new StaleAuthority(
                    "A message about authority could not be applied; an administrator has to see to the dead letters.",
                    RETRY_AFTER_SECONDS);
        }
    }
}
