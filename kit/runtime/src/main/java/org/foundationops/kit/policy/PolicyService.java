package org.foundationops.kit.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.time.TransactionTime;

/** Changes policies, from now on or from a later instant. */
@ApplicationScoped
class PolicyService {

    private final Policies policies;
    private final Audit audit;
    private final Caller caller;
    private final TransactionTime time;

    PolicyService(Policies policies, Audit audit, Caller caller, TransactionTime time) {
        this.policies = policies;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    PolicyHistory announce(String name, NewPolicyVersion announced) {
        Instant now = time.now();
        Instant from = Optional.ofNullable(announced.validFrom()).orElse(now);
        PolicyVersion version = policies.history(name)
                .announce(announced.value(), from, announced.decisionReference(), caller.actor(), now);
        policies.add(version);
        audit.record(AuditEntry.of("announced", "policy", name)
                .with("validFrom", from)
                .with("decisionReference", announced.decisionReference()));
        return policies.history(name);
    }
}
