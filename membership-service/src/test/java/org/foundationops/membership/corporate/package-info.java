/** Tests of corporate membership over HTTP. */
@NullMarked
package org.foundationops.membership.corporate;

import org.jspecify.annotations.NullMarked;
