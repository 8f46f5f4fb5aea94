@NullMarked
package org.foundationops.elections.meeting.domain;

import org.jspecify.annotations.NullMarked;
