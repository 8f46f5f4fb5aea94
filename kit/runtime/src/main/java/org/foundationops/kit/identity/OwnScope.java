package org.foundationops.kit.identity;

import java.util.Arrays;
import org.eclipse.microprofile.config.ConfigProvider;

/** What {@link MayCall#OWN_READ} is called in this service. */
public final class OwnScope {

    private OwnScope() {}

    /** The values of one {@link MayCall} as they hold here. */
    public static String[] in(String[] values) {
        return Arrays.stream(values)
                .map(value -> value.equals(MayCall.OWN_READ) ? value.replace("{service}", service()) : value)
                .toArray(String[]::new);
    }

    /** For example {@code membership}. */
    private static String service() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.application.name", String.class)
                .replaceFirst("-service$", "");
    }
}
