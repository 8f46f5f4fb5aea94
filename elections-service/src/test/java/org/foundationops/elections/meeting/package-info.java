@NullMarked
package org.foundationops.elections.meeting;

import org.jspecify.annotations.NullMarked;
