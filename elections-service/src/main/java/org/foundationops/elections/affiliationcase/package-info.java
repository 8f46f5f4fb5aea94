/** What follows when more directors of one control group sit than may (BL 4.9): notice, agreement, a vote. */
@NullMarked
package org.foundationops.elections.affiliationcase;

import org.jspecify.annotations.NullMarked;
