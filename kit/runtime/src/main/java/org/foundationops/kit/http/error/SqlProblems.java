package org.foundationops.kit.http.error;

import java.sql.SQLException;
import org.foundationops.kit.problem.Conflict;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/** What a refusal of the database means; what is not listed is our fault and stays an internal error. */
final class SqlProblems {

    private static final long RETRY_SECONDS = 5;
    private static final String POOL_EXHAUSTED = "Sorry, acquisition timeout!";

    private SqlProblems() {}

    static @Nullable Problem of(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            case "23505", "23P01" -> new Conflict("Something that must be unique exists already.");
            case "23503" -> new Conflict("It refers to something that is not there, or something refers to it.");
            case "40001", "40P01", "55P03" -> Problems.concurrentChange();
            // 57P0x: the server shuts down or starts; 53300: too many connections.
            case "57P01", "57P02", "57P03", "53300" -> away();
            default -> isAway(refused, state) ? away() : null;
        };
    }

    /** Class 08 are all failures of the connection. */
    private static boolean isAway(SQLException refused, String state) {
        return state.startsWith("08") || POOL_EXHAUSTED.equals(refused.getMessage());
    }

    private static Unavailable away() {
        return new Unavailable("The database does not answer now. Nothing was changed.", RETRY_SECONDS);
    }
}
