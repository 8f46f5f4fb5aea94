/** Tests of the kit: authority. */
@NullMarked
package org.foundationops.kit.authority;

import org.jspecify.annotations.NullMarked;
