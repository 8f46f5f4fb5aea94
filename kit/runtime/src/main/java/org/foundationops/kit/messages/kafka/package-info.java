/** The connection to Kafka: clients, and what is there to connect to. */
@NullMarked
package org.foundationops.kit.messages.kafka;

import org.jspecify.annotations.NullMarked;
