package org.foundationops.kit.messages;

import java.sql.SQLException;

/** The database did not do what it was told. */
public final class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(String what, SQLException cause) {
        super(what, cause);
    }
}
