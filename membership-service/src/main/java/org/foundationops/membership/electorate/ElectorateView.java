package org.foundationops.membership.electorate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.electorate.domain.Electorate;
import org.foundationops.membership.electorate.domain.VoterClass;

/** How many could vote at an instant, in which right, and the hash by which two rolls are compared. */
@Schema(name = "Electorate", examples = """
        {"at": "2026-03-11T00:00:00Z", "count": 472, "individual": 451, "corporate": 21,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
public record ElectorateView(Instant at, long count, long individual, long corporate, String sha256) {

    static ElectorateView of(Electorate electorate, Instant at) {
        return new ElectorateView(
                at,
                electorate.voters().size(),
                electorate.count(VoterClass.INDIVIDUAL),
                electorate.count(VoterClass.CORPORATE),
                electorate.sha256());
    }
}
