@NullMarked
package org.foundationops.kit.csv;

import org.jspecify.annotations.NullMarked;
