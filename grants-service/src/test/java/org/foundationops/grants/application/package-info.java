/** Tests of grant applications. */
@NullMarked
package org.foundationops.grants.application;

import org.jspecify.annotations.NullMarked;
