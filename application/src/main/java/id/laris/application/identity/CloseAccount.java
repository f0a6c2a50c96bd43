package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.SignInNeeded;
import id.laris.domain.shared.AccountId;
import jakarta.transaction.Transactional;

/** A customer closes their account for ever: nobody signs in with it any more, its name, address and password are forgotten. */
@UseCase
@Audited
@ForCustomers
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CloseAccount {
    private final CurrentActor current;
    private final OwnPassword ownPassword;
    private final Accounts accounts;
    private final AccountClosing closing;
    private final InTransaction transaction;

    public CloseAccount(
            CurrentActor current,
            OwnPassword ownPassword,
            Accounts accounts,
            AccountClosing closing,
            InTransaction transaction) {
        this.current = current;
        this.ownPassword = ownPassword;
        this.accounts = accounts;
        this.closing = closing;
        this.transaction = transaction;
    }

    /** @throws id.laris.domain.identity.WrongPassword when the password is not theirs */
    public void close(Password password) {
        var account = current.person().account();
        ownPassword.check(account, password, current.origin());
        transaction.run(() -> close(account.id()));
    }

    private void close(AccountId id) {
        closing.close(accounts.find(id).orElseThrow(SignInNeeded::new));
    }
}
