/** Meetings of bodies: notice, agenda, attendance, minutes. */
@NullMarked
package org.foundationops.elections.meeting;

import org.jspecify.annotations.NullMarked;
