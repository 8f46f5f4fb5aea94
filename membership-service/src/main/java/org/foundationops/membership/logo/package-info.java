/** Logos of corporate members: pictures from outside, so nothing of them is believed before it is looked at. */
@NullMarked
package org.foundationops.membership.logo;

import org.jspecify.annotations.NullMarked;
