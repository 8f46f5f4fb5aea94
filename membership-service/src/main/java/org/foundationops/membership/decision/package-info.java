/** Decisions of bodies as requests bring them and answers show them. */
@NullMarked
package org.foundationops.membership.decision;

import org.jspecify.annotations.NullMarked;
