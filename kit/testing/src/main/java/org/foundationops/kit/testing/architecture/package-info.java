/** Rules for the code of all services, checked on their class files. */
@NullMarked
package org.foundationops.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
