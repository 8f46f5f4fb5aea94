/** The public calendar in iCalendar form. */
@NullMarked
package org.foundationops.events.calendar;

import org.jspecify.annotations.NullMarked;
