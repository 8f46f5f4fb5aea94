@NullMarked
package org.foundationops.membership.logo;

import org.jspecify.annotations.NullMarked;
