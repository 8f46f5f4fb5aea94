package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.HashedRoll;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.token.TokenSigner;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.registration.domain.Announcement;
import org.foundationops.elections.registration.domain.RegistrationNotOpen;
import org.foundationops.kit.identity.Caller;

/** Signs what voters have blinded, and shows them that they are on the roll. */
@ApplicationScoped
class RegistrationService {

    private final RegistrationIntake intake;
    private final RegistrationDesk desk;
    private final RollTrees trees;
    private final KeySafe safe;
    private final BoxKeeper box;
    private final Caller caller;

    RegistrationService(
            RegistrationIntake intake,
            RegistrationDesk desk,
            RollTrees trees,
            KeySafe safe,
            BoxKeeper box,
            Caller caller) {
        this.intake = intake;
        this.desk = desk;
        this.trees = trees;
        this.safe = safe;
        this.box = box;
        this.caller = caller;
    }

    /** Signs only what is written down and committed: a crash in between costs an answer, never a second token. */
    BlindSignature register(UUID electionId, NewRegistration request) {
        if (box.isHalted(electionId)) {
            throw new RegistrationNotOpen(
                    "The ballot box, or the list of who has a token, is an old copy. An officer has"
                            + " to declare the election void.");
        }
        RegistrationIntake.Accepted accepted =
                intake.accept(electionId, caller.requirePerson(), request.blindedMessage());
        TokenSigner signer = TokenSigner.of(safe.decrypt(accepted.privateKey(), electionId));
        return new BlindSignature(signer.sign(accepted.message().bytes()).base64());
    }

    RegistrationView view(UUID electionId) {
        RegistrationDesk.Place place = desk.read(electionId, caller.requirePerson());
        place.window().requireAnnounced();
        RegistrationDesk.Entry entry = place.requireEntry();
        Bytes hash = HashedRoll.entry(entry.salt(), entry.personId());
        return new RegistrationView(
                place.key().map(RegistrationDesk.SigningKey::weight).orElse(Announcement.WEIGHT),
                entry.salt().base64(),
                hash.base64(),
                trees.entitled(place.edition())
                        .inclusion(hash)
                        .map(RegistrationView.Proof::of)
                        .orElseThrow(() -> new IllegalStateException("An entry of the roll is not in its tree")),
                issuanceProof(electionId, place, hash)
                        .map(RegistrationView.Proof::of)
                        .orElse(null),
                entry.issuedFor().isPresent());
    }

    /** Before closing it would tell how many have registered by now. */
    private Optional<InclusionProof> issuanceProof(UUID electionId, RegistrationDesk.Place place, Bytes hash) {
        ElectionStatus status = place.window().status();
        boolean isOver = status.isVotingOver() || status == ElectionStatus.CANCELLED;
        return isOver ? trees.issued(electionId).inclusion(hash) : Optional.empty();
    }
}
