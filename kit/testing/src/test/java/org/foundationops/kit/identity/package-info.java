/** Tests of the kit: identity. */
@NullMarked
package org.foundationops.kit.identity;

import org.jspecify.annotations.NullMarked;
