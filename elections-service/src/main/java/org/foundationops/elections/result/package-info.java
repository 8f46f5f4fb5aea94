/** The count, its ratification and its publication. */
@NullMarked
package org.foundationops.elections.result;

import org.jspecify.annotations.NullMarked;
