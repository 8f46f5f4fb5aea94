/** How much one caller, and all together, may ask for. */
@NullMarked
package org.foundationops.kit.http.limit;

import org.jspecify.annotations.NullMarked;
