package org.foundationops.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.erasure.domain.ErasureRequest;

/** What the state of a request to be erased refuses: only one's own is withdrawn, and only while it is open. */
@ApplicationScoped
class ErasureRequestPermissions implements SubjectPermissions {

    private final ErasureRequestRepository requests;
    private final Caller caller;

    ErasureRequestPermissions(ErasureRequestRepository requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/v1/me/erasure-requests/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        ErasureRequest request = requests.ofPerson(id, caller.requirePerson());
        if (operationId.equals("withdrawErasureRequest")) {
            request.requireOpen();
        }
    }
}
