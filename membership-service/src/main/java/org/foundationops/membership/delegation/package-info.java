/** What bodies let others decide within limits. */
@NullMarked
package org.foundationops.membership.delegation;

import org.jspecify.annotations.NullMarked;
