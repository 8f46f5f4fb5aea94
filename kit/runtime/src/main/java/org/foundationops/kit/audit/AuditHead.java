package org.foundationops.kit.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain. Who notes it down elsewhere can later tell whether anything before it was changed.
 *
 * @param sequence number of seals; 0 while there is none
 * @param hash SHA-256 in hex; zeros while there is none
 */
public record AuditHead(
        long sequence, String hash, @Nullable Instant sealedAt) implements Versioned {

    @Override
    @JsonIgnore
    public long version() {
        return sequence;
    }
}
