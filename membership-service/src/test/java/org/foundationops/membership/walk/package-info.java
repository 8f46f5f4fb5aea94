/** Random sequences of commands against a simple model. */
@NullMarked
package org.foundationops.membership.walk;

import org.jspecify.annotations.NullMarked;
