package org.foundationops.kit.sql;

import java.sql.SQLException;

/** The database refused a statement or was not there. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause);
    }

    /** The five characters of SQLSTATE; 23505 is a unique violation. */
    public boolean isState(String state) {
        return getCause() instanceof SQLException e && state.equals(e.getSQLState());
    }
}
