/** Affiliations of persons with organisations. */
@NullMarked
package org.foundationops.membership.affiliation;

import org.jspecify.annotations.NullMarked;
