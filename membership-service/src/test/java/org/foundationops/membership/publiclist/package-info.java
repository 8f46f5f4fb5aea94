@NullMarked
package org.foundationops.membership.publiclist;

import org.jspecify.annotations.NullMarked;
