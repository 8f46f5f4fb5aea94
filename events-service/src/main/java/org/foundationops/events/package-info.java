/** Community events: recognition, funding and the public calendar. */
@NullMarked
package org.foundationops.events;

import org.jspecify.annotations.NullMarked;
