/** Whether elections-service derived the same electorate from messages as this service has in its database. */
@NullMarked
package org.foundationops.membership.reconciliation;

import org.jspecify.annotations.NullMarked;
