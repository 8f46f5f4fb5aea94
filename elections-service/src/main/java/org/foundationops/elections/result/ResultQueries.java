package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.ballot.OpenedBallots;
import org.foundationops.elections.counting.BallotSet;
import org.foundationops.elections.counting.Blt;
import org.foundationops.elections.counting.report.CsvReport;
import org.foundationops.elections.counting.report.SvgReport;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.elections.result.domain.Disclosure;
import org.foundationops.kit.problem.NotFound;

/** Reads a result for those who may know of it: everybody once it is published, before that who runs the election. */
@ApplicationScoped
class ResultQueries {

    private final ElectionRepository elections;
    private final ResultRepository results;
    private final OpenedBallots opened;
    private final Officers officers;

    ResultQueries(ElectionRepository elections, ResultRepository results, OpenedBallots opened, Officers officers) {
        this.elections = elections;
        this.results = results;
        this.opened = opened;
        this.officers = officers;
    }

    ResultView get(UUID electionId) {
        Election election = elections.require(electionId);
        return ResultView.of(election, stored(election));
    }

    TallySheet sheet(UUID electionId) {
        return new TallySheet(TallyRow.of(stored(elections.require(electionId)).count()));
    }

    /** As the command prints it. */
    String table(UUID electionId) {
        Election election = elections.require(electionId);
        CountRecord count = stored(election).count();
        return CsvReport.HEADER + new CsvReport(CountReader.result(count), title(election)).rows();
    }

    String picture(UUID electionId) {
        Election election = elections.require(electionId);
        return new SvgReport(CountReader.result(stored(election).count()), title(election)).picture();
    }

    /** The ballots as they were counted, as a BLT file. */
    String ballots(UUID electionId) {
        Election election = elections.require(electionId);
        stored(election);
        new Disclosure(election.publishLevel(), election.status() == ElectionStatus.PUBLISHED)
                .requireVisible(officers.isAuditor());
        SortedSet<Integer> withdrawn = election.candidates().stream()
                .filter(Candidate::isWithdrawn)
                .map(Candidate::number)
                .collect(Collectors.toCollection(TreeSet::new));
        BallotSet ballots = Counting.ballots(election.candidates(), opened.bundles(electionId), Candidate::displayName);
        return new Blt(ballots, election.seats(), withdrawn, title(election)).write();
    }

    private static String title(Election election) {
        return election.configuration().title();
    }

    private ResultRepository.Stored stored(Election election) {
        officers.requireMayKnowResult(election);
        return results.find(election.id(), new NamesOnPaper(election.candidates()))
                .orElseThrow(() -> new NotFound("There is no published result of election " + election.id() + "."));
    }
}
