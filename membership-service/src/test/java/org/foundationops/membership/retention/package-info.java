/** How long this service keeps what. */
@NullMarked
package org.foundationops.membership.retention;

import org.jspecify.annotations.NullMarked;
