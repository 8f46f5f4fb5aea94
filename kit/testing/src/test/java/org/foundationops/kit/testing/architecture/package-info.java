/** The rules tried on code that breaks them. */
@NullMarked
package org.foundationops.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
