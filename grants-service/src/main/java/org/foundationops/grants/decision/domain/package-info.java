/** Recorded decisions of bodies. */
@NullMarked
package org.foundationops.grants.decision.domain;

import org.jspecify.annotations.NullMarked;
