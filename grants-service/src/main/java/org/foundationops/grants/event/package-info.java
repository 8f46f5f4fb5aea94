/** What is known of events and suspensions from the messages of other services. */
@NullMarked
package org.foundationops.grants.event;

import org.jspecify.annotations.NullMarked;
