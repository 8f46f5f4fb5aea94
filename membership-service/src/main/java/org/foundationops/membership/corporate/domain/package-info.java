/** Corporate membership: application, decision, invoice, payment, vote. */
@NullMarked
package org.foundationops.membership.corporate.domain;

import org.jspecify.annotations.NullMarked;
