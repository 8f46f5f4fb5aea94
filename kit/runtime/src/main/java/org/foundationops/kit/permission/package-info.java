/** What the caller may do now, and why not. */
@NullMarked
package org.foundationops.kit.permission;

import org.jspecify.annotations.NullMarked;
