/** What the foundation reminds people of, each time once. */
@NullMarked
package org.foundationops.membership.reminder;

import org.jspecify.annotations.NullMarked;
