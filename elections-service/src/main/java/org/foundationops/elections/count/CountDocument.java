package org.foundationops.elections.count;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of what the command prints with {@code --json}, for the API document. Candidates are named. */
@Schema(name = "Count", examples = """
        {"method": "irv", "seats": 1, "ballots": "upload", "totalBallots": 9, "validBallots": 9,
        "options": {"quota": "droop", "threshold": "whole", "batch": false, "tie": "list-last"},
        "ruleSetVersion": "RCTab 2.0 single-winner majority", "engineVersion": "1.1.0", "winners": ["Bo Example"],
        "rounds": [{"round": 1, "quota": "5", "tallies": {"Ada Example": "4", "Bo Example": "3", "Cleo Example": "2"},
        "exhausted": "0", "residue": "0", "elected": [], "eliminated": ["Cleo Example"], "surplusOf": [],
        "transfers": [{"from": "Cleo Example", "reason": "exclusion", "votes": "2.0000", "to": {"Bo Example": "2.0000"},
        "exhausted": "0.0000", "truncated": "0.0000"}],
        "explanation": "Nobody reaches the quota of 5 votes; Cleo Example (2) has the fewest votes and is excluded."},
        {"round": 2, "quota": "5", "tallies": {"Ada Example": "4", "Bo Example": "5"}, "exhausted": "0", "residue": "0",
        "elected": ["Bo Example"], "eliminated": [], "surplusOf": [], "transfers": [],
        "explanation": "Bo Example (5) reaches the quota of 5 votes and is elected."}], "ties": []}""")
record CountDocument(
        String method,
        int seats,

        @Schema(description = "Always \"upload\"; the command has the name of the file here")
        String ballots,

        long totalBallots,

        @Schema(description = "Those that rank somebody who has not withdrawn")
        long validBallots,

        Options options,
        String ruleSetVersion,
        String engineVersion,
        List<String> winners,

        @Schema(description = "Where it differs from the order of winners") @Nullable
        List<String> seatingOrder,

        @Nullable List<String> withdrawn,
        @Nullable List<Round> rounds,

        @Schema(description = "Of sequential-irv, instead of rounds") @Nullable
        List<Pass> passes,

        @Nullable List<String> ties,

        @Schema(description = "Of schulze, in the order of the rows and columns") @Nullable
        List<String> candidates,

        @Schema(description = "How many ballots rank the row's candidate above the column's") @Nullable
        List<List<Long>> pairwise,

        @Nullable List<List<Long>> strongestPaths,
        @Nullable List<List<String>> ranking,
        @Nullable String explanation) {

    /** Those that were in force. */
    @Schema(name = "CountOptions")
    record Options(String quota, String threshold, boolean batch, String tie) {}

    /** One seat of sequential IRV. */
    @Schema(name = "CountPass")
    record Pass(int pass, String winner, List<String> winners, List<Round> rounds) {}

    /** Figures are decimal text with the decimals of the rule. */
    @Schema(name = "CountRound")
    record Round(
            int round,
            @Nullable String quota,
            Map<String, String> tallies,
            @Nullable Map<String, String> keepFactors,
            @Nullable String surplus,
            @Nullable String residual,
            String exhausted,
            String residue,
            List<String> elected,
            List<String> eliminated,
            List<String> surplusOf,
            @Nullable List<String> capped,
            List<Move> transfers,
            @Nullable Boolean tallyOptional,
            @Nullable List<String> ties,
            String explanation) {}

    /** What moves before the next round. */
    @Schema(name = "CountTransfer")
    record Move(String from, String reason, String votes, Map<String, String> to, String exhausted, String truncated) {}
}
