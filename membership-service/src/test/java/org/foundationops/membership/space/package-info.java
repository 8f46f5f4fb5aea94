/** Tests of community spaces. */
@NullMarked
package org.foundationops.membership.space;

import org.jspecify.annotations.NullMarked;
