package id.laris.persistence.identity;

import id.laris.application.identity.StaffAccounts;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@Singleton
@Transactional
class PostgresStaffAccounts implements StaffAccounts, PanacheRepositoryBase<StaffAccountRow, UUID> {
    @Override
    public Optional<StaffAccount> find(EmailAddress email) {
        return find("email", email.value()).firstResultOptional().map(StaffAccountRow::toDomain);
    }

    @Override
    public Optional<StaffAccount> find(AccountId id) {
        return findByIdOptional(id.value()).map(StaffAccountRow::toDomain);
    }

    @Override
    public boolean isEmpty() {
        return count() == 0;
    }

    @Override
    public void add(StaffAccount account) {
        if (find(account.email()).isPresent()) throw new EmailTaken(account.email());
        try {
            persistAndFlush(new StaffAccountRow().fill(account));
        } catch (ConstraintViolationException takenMeanwhile) {
            throw new EmailTaken(account.email());
        }
    }

    @Override
    public void save(StaffAccount account) {
        findByIdOptional(account.id().value())
                .orElseThrow(() -> new IllegalStateException("no account " + account.id()))
                .fill(account);
        flush();
    }
}
