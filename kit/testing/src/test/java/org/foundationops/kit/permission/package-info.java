/** Tests of what the caller may do. */
@NullMarked
package org.foundationops.kit.permission;

import org.jspecify.annotations.NullMarked;
