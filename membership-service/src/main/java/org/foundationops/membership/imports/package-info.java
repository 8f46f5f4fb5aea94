/** Imports of persons, organisations and memberships from CSV files. */
@NullMarked
package org.foundationops.membership.imports;

import org.jspecify.annotations.NullMarked;
