/** The rules of messages, each tried on real PostgreSQL and Kafka. */
@NullMarked
package org.foundationops.kit.messages;

import org.jspecify.annotations.NullMarked;
