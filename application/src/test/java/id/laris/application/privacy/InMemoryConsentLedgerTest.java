package id.laris.application.privacy;

import id.laris.application.shared.Undo;

class InMemoryConsentLedgerTest implements ConsentLedgerContract {
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger(new Undo());

    @Override
    public ConsentLedger ledger() {
        return ledger;
    }
}
