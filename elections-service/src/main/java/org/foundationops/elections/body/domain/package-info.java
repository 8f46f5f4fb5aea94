/** A body, its seats, and what may be wrong with them. */
@NullMarked
package org.foundationops.elections.body.domain;

import org.jspecify.annotations.NullMarked;
