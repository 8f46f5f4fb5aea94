/** Whom the conduct team has suspended, learnt from membership messages. */
@NullMarked
package org.foundationops.elections.suspension;

import org.jspecify.annotations.NullMarked;
