package id.laris.persistence.identity;

import id.laris.application.identity.Sessions;
import id.laris.domain.shared.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@Singleton
@Transactional
class PostgresSessions implements Sessions, PanacheRepositoryBase<StaffSessionRow, byte[]> {
    @Override
    public void open(byte[] tokenHash, AccountId staff, Instant now, Instant until) {
        var session = new StaffSessionRow();
        session.tokenHash = tokenHash;
        session.staffId = staff.value();
        session.openedAt = now;
        session.until = until;
        persistAndFlush(session);
    }

    @Override
    public Optional<AccountId> find(byte[] tokenHash, Instant now) {
        return find("tokenHash = ?1 and until > ?2", tokenHash, now)
                .firstResultOptional()
                .map(session -> new AccountId(session.staffId));
    }

    @Override
    public void close(byte[] tokenHash) {
        delete("tokenHash", tokenHash);
    }

    @Override
    public void closeAllOf(AccountId staff) {
        delete("staffId", staff.value());
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return Math.toIntExact(delete("until < ?1", limit));
    }
}
