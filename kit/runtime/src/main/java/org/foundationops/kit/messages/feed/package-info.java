/** The change feed: what a service has published, for tools without Kafka. */
@NullMarked
package org.foundationops.kit.messages.feed;

import org.jspecify.annotations.NullMarked;
