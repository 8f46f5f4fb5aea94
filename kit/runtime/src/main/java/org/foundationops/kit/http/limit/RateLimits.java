package org.foundationops.kit.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One token bucket per caller, in the memory of this replica. */
@Singleton
public class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Bounds the memory; a caller whose bucket is dropped starts with a full one. */
    private static final int MAX_CALLERS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_CALLERS)
            .expireAfterAccess(WINDOW)
            .build();
    private final long signedIn;
    private final long anonymous;

    RateLimits(
            @ConfigProperty(name = "foundation.rate-limit.signed-in-per-minute") long signedIn,
            @ConfigProperty(name = "foundation.rate-limit.anonymous-per-minute") long anonymous) {
        this.signedIn = signedIn;
        this.anonymous = anonymous;
    }

    /** What is left of a quota after one more request. */
    record Left(String policy, long quota, boolean isAllowed, long remaining, long secondsToFull, long secondsToNext) {

        String policyHeader() {
            return "\"" + policy + "\";q=" + quota + ";w=" + WINDOW.toSeconds();
        }

        String header() {
            return "\"" + policy + "\";r=" + remaining + ";t=" + secondsToFull;
        }
    }

    Left takeSignedIn(String caller) {
        return take("signed-in", "caller/" + caller, signedIn);
    }

    Left takeAnonymous(String address) {
        return take("anonymous", "address/" + address, anonymous);
    }

    private Left take(String policy, String key, long quota) {
        Bucket bucket = buckets.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Left(
                policy,
                quota,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
