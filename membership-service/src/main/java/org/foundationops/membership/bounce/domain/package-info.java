/** Bounces: of which mail, and what that says about its address. */
@NullMarked
package org.foundationops.membership.bounce.domain;

import org.jspecify.annotations.NullMarked;
