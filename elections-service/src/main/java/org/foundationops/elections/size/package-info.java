/** How many seats a body has: enlargements, reductions, and the seats that come and go with them. */
@NullMarked
package org.foundationops.elections.size;

import org.jspecify.annotations.NullMarked;
