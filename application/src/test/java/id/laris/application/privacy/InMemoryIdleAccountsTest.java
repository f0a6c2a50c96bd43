package id.laris.application.privacy;

import id.laris.application.audit.AuditLog;
import id.laris.application.audit.InMemoryAuditLog;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.shared.Undo;

class InMemoryIdleAccountsTest implements IdleAccountsContract {
    private final Undo undo = new Undo();
    private final InMemoryAccounts accounts = new InMemoryAccounts(undo);
    private final InMemoryAuditLog trail = new InMemoryAuditLog();
    private final IdleAccounts idle = new InMemoryIdleAccounts(accounts, trail, undo);

    @Override
    public IdleAccounts idle() {
        return idle;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public AuditLog trail() {
        return trail;
    }
}
