package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.util.List;

/** Somebody was forgotten for good: the register outside the database learns of it. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class NoteErased {
    private final ErasedRegister register;

    public NoteErased(ErasedRegister register) {
        this.register = register;
    }

    public void note(AccountId account) {
        register.add(List.of(account));
    }
}
