/** Applications for individual membership: BL 3.2.1, 3.3. */
@NullMarked
package org.foundationops.membership.application.domain;

import org.jspecify.annotations.NullMarked;
