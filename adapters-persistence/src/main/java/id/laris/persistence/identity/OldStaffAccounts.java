package id.laris.persistence.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shops that were opened before accounts were sealed keep their staff: at the first start that knows the keys, each row of the old
 * table becomes an account, and the old table is emptied, its file included.
 */
@Singleton
class OldStaffAccounts {
    /** After the keys are read and before anybody looks for an account. */
    private static final int FIRST = 500;

    private record Old(AccountId id, EmailAddress email, String passwordHash, Set<Role> roles, boolean active) {
        Account account(Clock clock) {
            var account = Account.active(
                    id,
                    AccountKind.STAFF,
                    email,
                    email.value().substring(0, email.value().indexOf('@')),
                    passwordHash,
                    clock.instant());
            return active ? account : account.deactivated();
        }
    }

    private final Sql sql;
    private final PostgresAccounts accounts;
    private final PostgresStaffMembers members;
    private final Clock clock;

    OldStaffAccounts(Sql sql, PostgresAccounts accounts, PostgresStaffMembers members, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.members = members;
        this.clock = clock;
    }

    @Transactional
    void takeOver(@Observes @Priority(FIRST) StartupEvent started) {
        if (sql.number("SELECT count(*) FROM staff_account") == 0) return;
        // Another instance may start at this moment: the one that waits finds nothing left.
        sql.update("LOCK TABLE staff_account IN ACCESS EXCLUSIVE MODE");
        for (var old :
                sql.list("SELECT id, email, password_hash, roles, active FROM staff_account", OldStaffAccounts::old)) {
            accounts.add(old.account(clock));
            members.put(new StaffMember(old.id(), old.roles(), Set.of()));
        }
        sql.update("TRUNCATE staff_account");
    }

    private static Old old(ResultSet row) throws SQLException {
        return new Old(
                new AccountId(Columns.uuid(row, "id")),
                new EmailAddress(row.getString("email")),
                row.getString("password_hash"),
                Columns.texts(row, "roles").stream()
                        .flatMap(name -> Role.builtIn(name).stream())
                        .collect(Collectors.toSet()),
                row.getBoolean("active"));
    }
}
