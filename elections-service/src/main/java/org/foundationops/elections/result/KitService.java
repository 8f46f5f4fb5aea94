package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.result.domain.Disclosure;

/** Gives the verification kit to those who may know the result, with ballots where they may be seen. */
@ApplicationScoped
class KitService {

    private final ElectionRepository elections;
    private final RecountRepository recounts;
    private final KitMaterials materials;
    private final KitFolder folder;
    private final Officers officers;

    KitService(
            ElectionRepository elections,
            RecountRepository recounts,
            KitMaterials materials,
            KitFolder folder,
            Officers officers) {
        this.elections = elections;
        this.recounts = recounts;
        this.materials = materials;
        this.folder = folder;
        this.officers = officers;
    }

    Path archive(UUID electionId) {
        Election election = elections.require(electionId);
        officers.requireMayKnowResult(election);
        election.requireCounted();
        boolean showsBallots = new Disclosure(election.publishLevel(), election.status() == ElectionStatus.PUBLISHED)
                .isVisible(officers.isAuditor());
        int edition = recounts.count(electionId);
        return folder.file(electionId + "-" + edition + (showsBallots ? "-ballots" : ""), () -> {
            return materials.archive(election, showsBallots);
        });
    }
}
