/** What grants-service learns of working groups. */
@NullMarked
package org.foundationops.grants.group;

import org.jspecify.annotations.NullMarked;
