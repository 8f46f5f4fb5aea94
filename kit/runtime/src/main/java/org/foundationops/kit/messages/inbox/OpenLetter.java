package org.foundationops.kit.messages.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A dead letter that can be tried again. */
record OpenLetter(UUID id, String handler, Delivery delivery) {

    static OpenLetter read(ResultSet row) throws SQLException {
        return new OpenLetter(
                row.getObject("id", UUID.class),
                row.getString("handler"),
                new Delivery(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("log_offset"),
                        row.getString("message_key"),
                        row.getBytes("payload"),
                        row.getString("traceparent")));
    }

    boolean isUnread() {
        return handler.equals(HandlerKey.EVERY_HANDLER);
    }
}
