/** The deadlines of elections in iCalendar form. */
@NullMarked
package org.foundationops.elections.calendar;

import org.jspecify.annotations.NullMarked;
