package org.foundationops.elections.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking to be cast. */
@Schema(name = "NewBallot", examples = """
        {"ranking": [[3], [1], [7]]}""")
public record NewBallot(
        @Schema(
                description =
                        "Candidate numbers, best first, each in a group of its own; [] is a blank ballot. Candidates"
                                + " in one group are ranked equally, which schulze and approval take.")
        @NotNull
        @Size(max = 1000)
        List<@NotNull @Size(max = 1000) List<@NotNull Integer>> ranking) {}
