/** Filling a projection again from its topics while the service serves. */
@NullMarked
package org.foundationops.kit.messages.rebuild;

import org.jspecify.annotations.NullMarked;
