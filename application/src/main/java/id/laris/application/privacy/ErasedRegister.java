package id.laris.application.privacy;

import id.laris.domain.shared.AccountId;
import java.util.Collection;
import java.util.Set;

/**
 * Who was forgotten, kept apart from the database: a restored backup must bring nobody back. Holds ids and nothing else, and is only
 * added to.
 */
public interface ErasedRegister {
    /** Nothing happens for those who are in it. Once it returns, they stay in it through a crash. */
    void add(Collection<AccountId> accounts);

    Set<AccountId> all();
}
