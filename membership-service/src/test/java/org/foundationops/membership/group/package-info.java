/** Tests of groups. */
@NullMarked
package org.foundationops.membership.group;

import org.jspecify.annotations.NullMarked;
