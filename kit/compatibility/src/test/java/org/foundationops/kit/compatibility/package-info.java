/** Whether those who read old messages can read the new ones. */
@NullMarked
package org.foundationops.kit.compatibility;

import org.jspecify.annotations.NullMarked;
