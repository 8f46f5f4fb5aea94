/** Plain SQL for the tables of the kit, within the transaction of the caller if there is one. */
@NullMarked
package org.foundationops.kit.sql;

import org.jspecify.annotations.NullMarked;
