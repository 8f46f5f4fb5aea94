/** Yearly affirmations. */
@NullMarked
package org.foundationops.membership.affirmation.domain;

import org.jspecify.annotations.NullMarked;
