/** Leave of absence: who is away does not count for the quorum (BL 4.6.3). */
@NullMarked
package org.foundationops.elections.leave;

import org.jspecify.annotations.NullMarked;
