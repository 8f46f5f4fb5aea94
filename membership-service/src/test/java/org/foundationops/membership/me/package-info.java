/** Tests of what a person sees and says about themself. */
@NullMarked
package org.foundationops.membership.me;

import org.jspecify.annotations.NullMarked;
