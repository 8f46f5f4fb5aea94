/** What is checked about a request before the resource sees it. */
@NullMarked
package org.foundationops.kit.http.request;

import org.jspecify.annotations.NullMarked;
