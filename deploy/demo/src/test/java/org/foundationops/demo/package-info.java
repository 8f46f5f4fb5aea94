/** Tests of the demonstration. */
@NullMarked
package org.foundationops.demo;

import org.jspecify.annotations.NullMarked;
