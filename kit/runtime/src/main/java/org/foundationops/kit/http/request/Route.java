package org.foundationops.kit.http.request;

import java.lang.reflect.Method;
import java.util.Map;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.PublicCache;
import org.jspecify.annotations.Nullable;

/** What a resource method declares, read once. */
public final class Route {

    private final Map<String, Parameter> queries;
    private final Map<String, Parameter> paths;
    private final boolean takesBody;
    private final @Nullable PublicCache cache;
    private final @Nullable Idempotent idempotent;
    private final int bodyLimit;

    Route(Method method, int defaultBodyLimit) {
        DeclaredParameters declared = DeclaredParameters.of(method);
        this.queries = declared.queries();
        this.paths = declared.paths();
        this.takesBody = declared.hasBody();
        this.cache = method.getAnnotation(PublicCache.class);
        this.idempotent = method.getAnnotation(Idempotent.class);
        BodyLimit limit = method.getAnnotation(BodyLimit.class);
        this.bodyLimit = limit == null ? defaultBodyLimit : limit.bytes();
    }

    Map<String, Parameter> queries() {
        return queries;
    }

    Map<String, Parameter> paths() {
        return paths;
    }

    boolean takesBody() {
        return takesBody;
    }

    int bodyLimit() {
        return bodyLimit;
    }

    /** Seconds that anybody may keep the answer, or 0. */
    public int publicCacheSeconds() {
        return cache == null ? 0 : cache.seconds();
    }

    public boolean needsIdempotencyKey() {
        return idempotent != null && idempotent.required();
    }
}
