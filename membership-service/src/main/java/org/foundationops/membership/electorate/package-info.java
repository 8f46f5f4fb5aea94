/** The electorate at an instant. */
@NullMarked
package org.foundationops.membership.electorate;

import org.jspecify.annotations.NullMarked;
