/** Tests of the demonstration. */
@NullMarked
package org.foundationops.local.demo;

import org.jspecify.annotations.NullMarked;
