package id.laris.application.privacy;

import id.laris.application.shared.Undo;

class InMemoryDataRequestsTest implements DataRequestsContract {
    private final InMemoryDataRequests requests = new InMemoryDataRequests(new Undo());

    @Override
    public DataRequests requests() {
        return requests;
    }
}
