/** Yearly affirmations. */
@NullMarked
package org.foundationops.membership.affirmation;

import org.jspecify.annotations.NullMarked;
