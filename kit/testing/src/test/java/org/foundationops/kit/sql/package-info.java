/** Tests of the kit: sql. */
@NullMarked
package org.foundationops.kit.sql;

import org.jspecify.annotations.NullMarked;
