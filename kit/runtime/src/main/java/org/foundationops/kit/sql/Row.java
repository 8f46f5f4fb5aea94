package org.foundationops.kit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one row of a result. */
@FunctionalInterface
public interface Row<T> {

    T read(ResultSet row) throws SQLException;
}
