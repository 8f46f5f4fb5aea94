/** What grants an event was given, learnt from messages of grants-service. */
@NullMarked
package org.foundationops.events.funding;

import org.jspecify.annotations.NullMarked;
