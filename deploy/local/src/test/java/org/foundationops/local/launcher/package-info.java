/** Tests of the launcher. */
@NullMarked
package org.foundationops.local.launcher;

import org.jspecify.annotations.NullMarked;
