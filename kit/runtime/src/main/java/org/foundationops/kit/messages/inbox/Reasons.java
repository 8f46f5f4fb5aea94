package org.foundationops.kit.messages.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.foundationops.kit.messages.UnreadableMessage;
import org.foundationops.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Why a message was not handled. */
final class Reasons {

    private static final int LONGEST = 500;

    /**
     * SQLSTATE classes that say nothing about the message: connection, rollback (deadlock, serialisation), resources,
     * operator intervention (shutdown), system error.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Reasons() {}

    /** For the administrator who looks at dead letters. */
    static String of(Throwable failure) {
        String text = String.valueOf(failure.getMessage());
        if (!(failure instanceof Problem || failure instanceof UnreadableMessage)) {
            text = failure.getClass().getSimpleName() + ": " + text;
        }
        // a text column cannot hold NUL
        text = text.replace('\0', ' ');
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Whether the failure is one of the moment and not of the message, so that the message must be tried again. */
    static boolean isPassing(Throwable failure) {
        return isPassing(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isPassing(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (isItselfPassing(failure) || isPassing(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isPassing(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItselfPassing(Throwable failure) {
        if (failure instanceof jakarta.persistence.OptimisticLockException
                || failure instanceof jakarta.persistence.PessimisticLockException
                || failure instanceof jakarta.persistence.LockTimeoutException) {
            return true;
        }
        if (!(failure instanceof SQLException sql)) {
            return false;
        }
        @Nullable String state = sql.getSQLState();
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || state == null // the pool has no connection to give
                || state.equals(LOCK_NOT_AVAILABLE)
                || (state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }
}
