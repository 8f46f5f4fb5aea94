/** Decisions that somebody may not make, or that nobody may make about somebody. */
@NullMarked
package org.foundationops.grants.interest.domain;

import org.jspecify.annotations.NullMarked;
