/** The relay by itself: several of them, on a database of their own, with a broker that can be killed. */
@NullMarked
package org.foundationops.kit.messages.relay;

import org.jspecify.annotations.NullMarked;
