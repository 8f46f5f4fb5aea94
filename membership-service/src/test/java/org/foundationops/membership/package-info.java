/** What concerns the whole service. */
@NullMarked
package org.foundationops.membership;

import org.jspecify.annotations.NullMarked;
