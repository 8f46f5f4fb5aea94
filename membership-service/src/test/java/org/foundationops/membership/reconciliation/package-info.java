@NullMarked
package org.foundationops.membership.reconciliation;

import org.jspecify.annotations.NullMarked;
