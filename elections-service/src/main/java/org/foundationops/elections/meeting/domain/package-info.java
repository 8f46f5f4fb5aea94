/** A meeting, who was there when, and the rule about those who stay away. */
@NullMarked
package org.foundationops.elections.meeting.domain;

import org.jspecify.annotations.NullMarked;
