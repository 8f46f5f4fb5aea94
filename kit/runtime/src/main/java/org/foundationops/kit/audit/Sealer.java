package org.foundationops.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.audit.AuditChain.End;
import org.foundationops.kit.audit.AuditChain.Seal;
import org.foundationops.kit.time.TransactionTime;

/** Chains entries after they were committed, so that the chain does not make business transactions wait in a line. */
@ApplicationScoped
class Sealer {

    private static final int BATCH = 1000;

    private final AuditChain chain;
    private final TransactionTime time;

    Sealer(AuditChain chain, TransactionTime time) {
        this.chain = chain;
        this.time = time;
    }

    /** Seals what can be sealed now, unless another replica is at it. Answers how many entries it sealed. */
    int seal() {
        int sealed = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = QuarkusTransaction.requiringNew().call(this::sealBatch);
            sealed += batch;
        }
        return sealed;
    }

    private int sealBatch() {
        if (!chain.tryLock()) {
            return 0;
        }
        End end = chain.end();
        List<RecordedEntry> entries = chain.unsealedAfter(end, BATCH);
        if (entries.isEmpty()) {
            return 0;
        }
        Instant now = time.now();
        List<Seal> seals = new ArrayList<>(entries.size());
        long sequence = end.sequence();
        byte[] previous = end.hash();
        for (RecordedEntry entry : entries) {
            sequence++;
            byte[] hash = entry.hash(sequence, now, previous);
            seals.add(new Seal(sequence, entry.position(), previous, hash, now));
            previous = hash;
        }
        chain.append(seals);
        return entries.size();
    }
}
