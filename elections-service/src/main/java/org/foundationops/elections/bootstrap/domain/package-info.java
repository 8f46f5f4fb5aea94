/** What may be wrong with an import of the first holders. */
@NullMarked
package org.foundationops.elections.bootstrap.domain;

import org.jspecify.annotations.NullMarked;
