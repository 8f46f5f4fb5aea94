/** The one time that a transaction has. */
@NullMarked
package org.foundationops.kit.time;

import org.jspecify.annotations.NullMarked;
