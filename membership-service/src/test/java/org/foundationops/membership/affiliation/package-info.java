/** Tests of affiliations. */
@NullMarked
package org.foundationops.membership.affiliation;

import org.jspecify.annotations.NullMarked;
