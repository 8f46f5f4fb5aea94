/** The HTTP conventions, tried on a small application about gadgets. */
@NullMarked
package org.foundationops.kit.http.gadget;

import org.jspecify.annotations.NullMarked;
