package org.foundationops.kit.http.retry;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.error.StoredAnswer;
import org.foundationops.kit.problem.IdempotencyKeyReused;
import org.foundationops.kit.problem.RequestStillRunning;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs a POST in one transaction together with the storing of its answer: either both are there afterwards or neither.
 * It stands behind the validation of the body, so that a body that breaks a rule costs no transaction.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final long RETRY_SECONDS = 1;
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECT = 300;

    private final TransactionManager transactions;
    private final StoredAnswers answers;
    private final RequestOwner owner;

    IdempotentInterceptor(TransactionManager transactions, StoredAnswers answers, RequestOwner owner) {
        this.transactions = transactions;
        this.answers = answers;
        this.owner = owner;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext method) throws Exception {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        String header = request.getHttpHeaders().getHeaderString(HEADER);
        RequestKey key = header == null ? null : RequestKey.of(header, owner.of(request), request);
        transactions.begin();
        try {
            Object result = key == null ? method.proceed() : once(key, method);
            end(isSuccess(result));
            return result;
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }

    private @Nullable Object once(RequestKey key, InvocationContext method) throws Exception {
        Claim claim = answers.claim(key);
        if (!claim.isMine()) {
            throw new RequestStillRunning("Ask again in a second, with the same key.", RETRY_SECONDS);
        }
        if (claim.isAnswered()) {
            if (!claim.isFor(key.requestHash())) {
                throw new IdempotencyKeyReused("The first request with this key had another body or query.");
            }
            throw new StoredAnswer(claim.response());
        }
        Object result = method.proceed();
        return isSuccess(result) ? answers.store(key, result) : result;
    }

    private void end(boolean isSuccess) throws Exception {
        if (isSuccess) {
            transactions.commit();
        } else {
            transactions.rollback();
        }
    }

    /** A resource may also return its refusal; then nothing of the work may stay. */
    private static boolean isSuccess(@Nullable Object result) {
        return !(result instanceof Response response)
                || response.getStatus() >= FIRST_SUCCESS && response.getStatus() < FIRST_REDIRECT;
    }
}
