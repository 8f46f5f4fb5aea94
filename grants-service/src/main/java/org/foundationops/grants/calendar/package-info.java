/** The foundation's days. */
@NullMarked
package org.foundationops.grants.calendar;

import org.jspecify.annotations.NullMarked;
