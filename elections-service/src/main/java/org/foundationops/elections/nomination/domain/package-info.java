/** A nomination, its answer and its ruling. */
@NullMarked
package org.foundationops.elections.nomination.domain;

import org.jspecify.annotations.NullMarked;
