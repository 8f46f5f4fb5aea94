/** A leave, and how many may run at a time. */
@NullMarked
package org.foundationops.elections.leave.domain;

import org.jspecify.annotations.NullMarked;
