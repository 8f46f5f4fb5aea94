/** What a service does without being asked, and the switch for a process that only answers requests. */
@NullMarked
package org.foundationops.kit.background;

import org.jspecify.annotations.NullMarked;
