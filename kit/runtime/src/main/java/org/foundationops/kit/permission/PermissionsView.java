package org.foundationops.kit.permission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller may do now. */
@Schema(name = "Permissions")
record PermissionsView(@Nullable String subject, List<PermissionView> operations) {}
