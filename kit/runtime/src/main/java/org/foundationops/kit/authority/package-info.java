/** Who may decide what, from when until when. */
@NullMarked
package org.foundationops.kit.authority;

import org.jspecify.annotations.NullMarked;
