/** What can be imported, and how far an import is. */
@NullMarked
package org.foundationops.membership.imports.domain;

import org.jspecify.annotations.NullMarked;
