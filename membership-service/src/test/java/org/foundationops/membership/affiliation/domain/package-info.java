/** Tests of affiliations. */
@NullMarked
package org.foundationops.membership.affiliation.domain;

import org.jspecify.annotations.NullMarked;
