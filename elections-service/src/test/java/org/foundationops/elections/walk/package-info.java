/** Years in the life of a board, by chance. */
@NullMarked
package org.foundationops.elections.walk;

import org.jspecify.annotations.NullMarked;
