@NullMarked
package org.foundationops.membership.subscription;

import org.jspecify.annotations.NullMarked;
