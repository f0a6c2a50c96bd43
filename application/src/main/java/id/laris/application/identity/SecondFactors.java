package id.laris.application.identity;

import id.laris.domain.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The second factors of accounts: secrets shared with authenticator apps, and recovery codes of which only keyed indexes are kept. */
public interface SecondFactors {
    /**
     * The secret that counts; empty while none was confirmed.
     *
     * @return a copy
     */
    Optional<byte[]> find(AccountId account);

    /** The secret that is being set up. */
    Optional<byte[]> findPending(AccountId account);

    /** A new secret to be confirmed; what counted until now goes on counting. */
    void begin(AccountId account, byte[] secret);

    /** The pending secret counts from now on, and its code of that step is used. False when there is none. */
    boolean confirm(AccountId account, long step);

    /** Uses the code of that step. False when it, or a later one, was used before: of two who come at once one gets it. */
    boolean use(AccountId account, long step);

    /** Recovery codes that count from now on; earlier ones do not. */
    void putRecoveryCodes(AccountId account, List<String> codes);

    /** Uses the code up. False when it is none, or was used before. */
    boolean useRecoveryCode(AccountId account, String code);

    int recoveryCodesLeft(AccountId account);

    /** Secret and codes are gone. */
    void remove(AccountId account);

    /** Which of these accounts have one that counts. */
    Collection<AccountId> having(Collection<AccountId> accounts);
}
