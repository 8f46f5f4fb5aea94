/** The corporate members as the website shows them. */
@NullMarked
package org.foundationops.membership.publiclist;

import org.jspecify.annotations.NullMarked;
