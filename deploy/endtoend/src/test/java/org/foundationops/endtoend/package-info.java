/** The packaged services as processes of their own, with real parts, and what happens when some of them die. */
@NullMarked
package org.foundationops.endtoend;

import org.jspecify.annotations.NullMarked;
