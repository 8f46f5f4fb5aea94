/** The foundation's days. */
@NullMarked
package org.foundationops.membership.calendar;

import org.jspecify.annotations.NullMarked;
