/** How a file of past awards is read. */
@NullMarked
package org.foundationops.grants.awardimport.domain;

import org.jspecify.annotations.NullMarked;
