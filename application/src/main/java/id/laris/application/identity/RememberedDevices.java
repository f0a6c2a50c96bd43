package id.laris.application.identity;

import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Devices that need no second factor for a while. Only a hash of each one's token is kept. */
public interface RememberedDevices {
    record Device(UUID id, AccountId account, Instant since, Instant until, Origin origin) {}

    void add(byte[] tokenHash, Device device);

    /** Whether that token stands for a device of that account, and is not over. */
    boolean knows(AccountId account, byte[] tokenHash, Instant now);

    /** Those that are not over, the newest first. */
    List<Device> of(AccountId account, Instant now);

    /** False when the account has no such device. */
    boolean forget(AccountId account, UUID device);

    void forgetAllOf(AccountId account);

    int forgetOverBefore(Instant limit);
}
