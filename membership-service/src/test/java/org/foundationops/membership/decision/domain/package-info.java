/** Tests of recorded decisions. */
@NullMarked
package org.foundationops.membership.decision.domain;

import org.jspecify.annotations.NullMarked;
