@NullMarked
package org.foundationops.membership.imports;

import org.jspecify.annotations.NullMarked;
