/** Mail that came back, and the addresses that get none for that. */
@NullMarked
package org.foundationops.membership.bounce;

import org.jspecify.annotations.NullMarked;
