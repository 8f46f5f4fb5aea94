/** Corporate members: from the application over the invoice to the vote. */
@NullMarked
package org.foundationops.membership.corporate;

import org.jspecify.annotations.NullMarked;
