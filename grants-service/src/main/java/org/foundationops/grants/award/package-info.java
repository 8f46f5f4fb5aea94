/** Awards, approved here or imported as history, and their figures. */
@NullMarked
package org.foundationops.grants.award;

import org.jspecify.annotations.NullMarked;
