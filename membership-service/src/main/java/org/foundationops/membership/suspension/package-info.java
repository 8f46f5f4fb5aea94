/** Conduct: suspensions of persons and organisations, and what they take away. */
@NullMarked
package org.foundationops.membership.suspension;

import org.jspecify.annotations.NullMarked;
