/** The ballot box for signed-in voters. */
@NullMarked
package org.foundationops.elections.ballot;

import org.jspecify.annotations.NullMarked;
