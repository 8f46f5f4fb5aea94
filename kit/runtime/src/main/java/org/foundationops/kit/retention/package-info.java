/** How long records are kept, and what happens then. */
@NullMarked
package org.foundationops.kit.retention;

import org.jspecify.annotations.NullMarked;
