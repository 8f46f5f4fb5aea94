/** Grant applications and the decisions on them. */
@NullMarked
package org.foundationops.grants.application;

import org.jspecify.annotations.NullMarked;
