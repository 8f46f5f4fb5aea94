package org.foundationops.ballots.client;

import java.io.IOException;

/** Where the voting pass is kept. */
public interface PassStore {

    /**
     * When it returns, the pass survives a crash; before anything is sent it is saved.
     *
     * @throws IOException when it is not saved; nothing is sent then
     */
    void save(VotingPass pass) throws IOException;
}
