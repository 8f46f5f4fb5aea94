/** What is known of events from the messages of events-service. */
@NullMarked
package org.foundationops.grants.event;

import org.jspecify.annotations.NullMarked;
