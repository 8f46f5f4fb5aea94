package org.foundationops.membership.delegation.domain;

import java.util.List;

/** Which powers can be delegated (policy {@code delegation-powers}): over money, and others. */
public record Powers(List<String> withMoney, List<String> withoutMoney) {

    void requireKnown(String power) {
        if (!withMoney.contains(power) && !withoutMoney.contains(power)) {
            throw new PowerUnknown(power, this);
        }
    }

    boolean isOverMoney(String power) {
        return withMoney.contains(power);
    }
}
