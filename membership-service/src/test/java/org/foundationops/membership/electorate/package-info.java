/** Tests of the electorate over HTTP. */
@NullMarked
package org.foundationops.membership.electorate;

import org.jspecify.annotations.NullMarked;
