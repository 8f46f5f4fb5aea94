/** The consumer that hands each message once to each handler, and the dead letters it leaves. */
@NullMarked
package org.foundationops.kit.messages.inbox;

import org.jspecify.annotations.NullMarked;
