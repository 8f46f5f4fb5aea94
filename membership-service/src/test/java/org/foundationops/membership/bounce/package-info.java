@NullMarked
package org.foundationops.membership.bounce;

import org.jspecify.annotations.NullMarked;
