/** The relay that moves committed outbox rows to Kafka, in order. */
@NullMarked
package org.foundationops.kit.messages.outbox;

import org.jspecify.annotations.NullMarked;
