/** The services and the identity provider as callers see them, for demonstration, benchmarks and end-to-end tests. */
@NullMarked
package org.foundationops.local.api;

import org.jspecify.annotations.NullMarked;
