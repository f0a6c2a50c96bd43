package id.laris.application.audit;

import id.laris.application.shared.InMemorySecrets;

class InMemoryAuditLogTest implements AuditLogContract {
    private final AuditLog log = new InMemoryAuditLog();
    private final AuditKeys keys = new AuditKeys(new InMemorySecrets());

    @Override
    public AuditLog log() {
        return log;
    }

    @Override
    public AuditKeys keys() {
        return keys;
    }
}
