package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.erasure.domain.ErasureRequest;
import org.foundationops.membership.turns.Turns;

/** Takes requests to be erased, and takes them back. */
@ApplicationScoped
class ErasureRequestService {

    private final ErasureRequestRepository requests;
    private final ErasureRequestChanges changes;
    private final ErasureService erasures;
    private final Policies policies;
    private final Turns turns;
    private final TransactionTime time;

    ErasureRequestService(
            ErasureRequestRepository requests,
            ErasureRequestChanges changes,
            ErasureService erasures,
            Policies policies,
            Turns turns,
            TransactionTime time) {
        this.requests = requests;
        this.changes = changes;
        this.erasures = erasures;
        this.policies = policies;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    UUID request(UUID personId) {
        turns.take("erasure", personId);
        Instant now = time.now();
        erasures.requireErasable(personId);
        ErasureRequest request = ErasureRequest.of(
                UuidV7.next(),
                personId,
                requests.openOf(personId).isPresent(),
                policies.at(ErasurePolicy.NAME, now, ErasurePolicy.class).waiting(),
                now);
        requests.persist(request);
        changes.requested(request);
        return request.id();
    }

    @Transactional
    void withdraw(UUID id, UUID personId) {
        requests.ofPerson(id, personId);
        turns.take("erasure", personId);
        changes.withdrawn(requests.forChange(id), time.now());
    }
}
