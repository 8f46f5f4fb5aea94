/** A community space and what holds for it. */
@NullMarked
package org.foundationops.membership.space.domain;

import org.jspecify.annotations.NullMarked;
