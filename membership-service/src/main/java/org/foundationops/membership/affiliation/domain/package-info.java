/** Who belongs to which organisation: BL 4.9. */
@NullMarked
package org.foundationops.membership.affiliation.domain;

import org.jspecify.annotations.NullMarked;
