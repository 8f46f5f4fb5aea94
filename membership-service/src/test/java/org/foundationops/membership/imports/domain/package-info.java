@NullMarked
package org.foundationops.membership.imports.domain;

import org.jspecify.annotations.NullMarked;
