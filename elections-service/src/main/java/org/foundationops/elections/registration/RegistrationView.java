package org.foundationops.elections.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.log.InclusionProof;
import org.jspecify.annotations.Nullable;

/** What a voter needs to register, and to find themselves on the roll and in the issuance log. */
@Schema(name = "Registration", examples = """
        {"weight": 1, "rollSalt": "ZgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "rollEntry": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
        "rollProof": {"index": 0, "size": 2, "path": ["47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"]}, "tokenIssued": false}""")
public record RegistrationView(
        @Schema(description = "With which weight the caller votes; it says which token key signs.")
        int weight,

        @Schema(description = "Told to nobody else.") String rollSalt,

        @Schema(description = "SHA-256 of the salt and the 16 bytes of the person's id, on the roll and in the log.")
        String rollEntry,

        @Schema(description = "That the entry is on the roll as it is now.")
        Proof rollProof,

        @Schema(description = "That the entry is in the issuance log; when voting is over, to whom has a token.")
        @Nullable
        Proof issuanceProof,

        @Schema(description = "Whether a token was issued: the only fact that is kept about one voter.")
        boolean tokenIssued) {

    /** Where a leaf is in a tree, and the hashes beside its path to the root (RFC 9162, section 2.1.3). */
    @Schema(name = "InclusionProof")
    public record Proof(int index, int size, List<String> path) {

        static Proof of(InclusionProof proof) {
            return new Proof(
                    proof.index(),
                    proof.size(),
                    proof.path().stream().map(Bytes::base64).toList());
        }
    }
}
