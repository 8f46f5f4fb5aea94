package org.foundationops.elections.registration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.ballots.token.TokenKey;
import org.foundationops.ballots.token.TokenSigner;
import org.jspecify.annotations.Nullable;

/**
 * One RSA key made in advance, for finding its primes takes up to seconds, and whoever opens registration holds the lock
 * on the election. It is in memory only, and of no use before an election takes it.
 */
@ApplicationScoped
class SpareTokenKey {

    private final int bits;
    private final KeySafe safe;
    private final AtomicReference<@Nullable CompletableFuture<TokenSigner>> spare = new AtomicReference<>();

    SpareTokenKey(
            @ConfigProperty(name = "foundation.ballots.token-key-bits", defaultValue = "3072") int bits, KeySafe safe) {
        if (bits < TokenKey.LEAST_BITS || bits > TokenKey.MOST_BITS || bits % 8 != 0) {
            throw new IllegalArgumentException("foundation.ballots.token-key-bits must be a multiple of 8 from "
                    + TokenKey.LEAST_BITS + " to " + TokenKey.MOST_BITS);
        }
        this.bits = bits;
        this.safe = safe;
    }

    void start(@Observes StartupEvent event) {
        if (safe.isOpen()) {
            spare.set(made());
        }
    }

    /** Nobody else gets the same one. */
    TokenSigner take() {
        CompletableFuture<TokenSigner> taken = spare.getAndSet(null);
        TokenSigner key = (taken == null ? made() : taken).join();
        spare.compareAndSet(null, made());
        return key;
    }

    private CompletableFuture<TokenSigner> made() {
        CompletableFuture<TokenSigner> key = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("token-key").start(() -> {
            try {
                key.complete(TokenSigner.generate(bits));
            } catch (RuntimeException fault) {
                key.completeExceptionally(fault);
            }
        });
        return key;
    }
}
