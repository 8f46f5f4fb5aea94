package org.foundationops.kit.messages;

import java.util.List;

/**
 * A read model that can be filled again from its topics at any time.
 *
 * <p>It writes nothing but {@link #tables()}, by JDBC with unqualified table names: during a rebuild the search path of
 * the transaction leads to shadow tables. It publishes nothing. Its tables have no foreign keys, triggers or serial
 * columns. In a table with a column {@code own boolean}, rows with true were written by the service itself and not
 * learnt from a message; they are carried over.
 */
public interface Projection extends MessageHandler {

    List<String> tables();
}
