package org.foundationops.membership.logo.domain;

import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** The content is not a picture that can be shown to everybody. */
@ProblemType(
        type = "logo-refused",
        status = 422,
        title = "The logo cannot be taken",
        description = "A logo is a PNG or a plain SVG without anything that runs or is loaded from elsewhere.")
public final class LogoRefused extends Problem {

    public LogoRefused(String why) {
        super("The logo cannot be taken: " + why + ".");
    }
}
