package org.foundationops.elections.affiliationcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.affiliationcase.domain.BoardVote;
import org.foundationops.elections.affiliationcase.domain.VotesForOthers;

/** How the body voted on who leaves, with the place in the minutes. */
@Schema(name = "NewBoardVote", examples = """
        {"votes": [{"personId": "0199d1a0-5b5c-7000-8000-000000000011", "votes": 2},
        {"personId": "0199d1a0-5b5c-7000-8000-000000000012", "votes": 2},
        {"personId": "0199d1a0-5b5c-7000-8000-000000000013", "votes": 1}],
        "decidedOn": "2026-12-21", "minuteReference": "Board 2026-12, item 2"}""")
public record NewBoardVote(
        @Schema(description = "Each of the directors concerned, with the votes that they leave")
        @NotEmpty
        @Size(max = 15)
        List<@NotNull @Valid VotesAgainst> votes,

        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String minuteReference) {

    /** How many want this director to leave. */
    @Schema(name = "VotesAgainst")
    public record VotesAgainst(
            @NotNull UUID personId,
            @NotNull @Min(0) @Max(15) Integer votes) {}

    BoardVote vote() {
        Map<UUID, Integer> byPerson = new HashMap<>();
        for (VotesAgainst each : votes) {
            if (byPerson.put(each.personId(), each.votes()) != null) {
                throw new VotesForOthers();
            }
        }
        return new BoardVote(byPerson);
    }
}
