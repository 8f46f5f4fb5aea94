/** Reminders: of what, whom and why. */
@NullMarked
package org.foundationops.membership.reminder.domain;

import org.jspecify.annotations.NullMarked;
