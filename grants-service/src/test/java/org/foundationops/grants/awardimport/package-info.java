/** Tests of the import of awards. */
@NullMarked
package org.foundationops.grants.awardimport;

import org.jspecify.annotations.NullMarked;
